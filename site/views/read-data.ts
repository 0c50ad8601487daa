/** How to read the data, three lines a language. `url` is where the site lies: an address, or a folder in a test. */
export function readingExamples(
  url: string,
  record: string,
): readonly { readonly name: string; readonly code: string }[] {
  return [
    {
      name: 'curl',
      code: [
        `curl -s ${url}/d/${record}.json | jq .assessment.total`,
        `curl -s ${url}/api/v1/disclosures.ndjson | jq -r 'select(.tombstone) | .record'`,
        `curl -sO ${url}/d/${record}.zip`,
      ].join('\n'),
    },
    {
      name: 'Python, pandas',
      code: [
        'import pandas as pd',
        `results = pd.read_csv("${url}/api/v1/results.csv", dtype=str, encoding="utf-8-sig")`,
        'print(results.loc[results.status == "not-met", ["org_name", "name", "target", "actual"]])',
      ].join('\n'),
    },
    {
      name: 'R',
      code: [
        `results <- read.csv("${url}/api/v1/results.csv", colClasses = "character", fileEncoding = "UTF-8-BOM")`,
        'missed <- subset(results, status == "not-met")',
        'print(missed[, c("org_name", "name", "target", "actual")])',
      ].join('\n'),
    },
    { name: 'DuckDB', code: duckDbLines(url).join('\n') },
  ];
}

/** The lines for DuckDB, one statement each. */
export const duckDbLines = (url: string): readonly string[] => [
  `CREATE TABLE results AS FROM '${url}/api/v1/results.parquet';`,
  "SELECT org_name, name, target, actual FROM results WHERE status = 'not-met' ORDER BY org, node;",
  `SELECT record, len(versions) AS versions FROM read_ndjson('${url}/api/v1/disclosures.ndjson') ORDER BY record;`,
];
