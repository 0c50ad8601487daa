import type { Catalogue, ContentFile } from '#core/disclosure/catalogue.ts';
import { cleanVersions } from './clean-versions.ts';
import { addCounts, type Counts } from './redactions.ts';
import type { Scrubber } from './scrubber.ts';

/** The parsed content with every text masked, and what was masked where. */
export interface CleanCatalogue {
  /** Its releases and notices hold no files: these are not masked yet. */
  readonly catalogue: Catalogue;
  /** Files as they came, by the path of the release or notice that names them. Nothing but `cleanFiles` may take them. */
  readonly attachments: ReadonlyMap<string, readonly ContentFile[]>;
  /** By path below the content folder. Only files in which something was masked. */
  readonly byFile: Map<string, Counts>;
  /** Files whose own name or id is private: they must be renamed, since a mask would break their address. */
  readonly unfitIds: readonly string[];
}

/**
 * Masks every text of every entity. Ids, references and file names of content are addresses: where one of them would have
 * to be masked, it is reported instead.
 */
export function cleanCatalogue(catalogue: Catalogue, scrubber: Scrubber): CleanCatalogue {
  const byFile = new Map<string, Counts>();
  const attachments = new Map<string, readonly ContentFile[]>();
  const aside = (path: string, files: readonly ContentFile[]): ContentFile[] => {
    attachments.set(path, files);
    return [];
  };
  const unfitIds: string[] = [];
  const note = (file: string, counts: Counts): void => {
    if (Object.keys(counts).length > 0) byFile.set(file, addCounts([byFile.get(file) ?? {}, counts]));
  };
  const clean = <T extends object>(file: string, key: string, entity: T): T => {
    const { value, counts } = scrubber.entity(entity);
    note(file, counts);
    if (Object.keys(scrubber.text(key).counts).length > 0) unfitIds.push(folderOf(file));
    return value;
  };
  const cleanMap = <T extends object>(folder: string, entities: Map<string, T>): Map<string, T> =>
    new Map([...entities].map(([key, entity]) => [key, clean(`${folder}/${key}.json`, key, entity)]));
  const cleanText = (file: string, text: string): string => {
    const { value, counts } = scrubber.markdown(text);
    note(file, counts);
    return value;
  };

  return {
    catalogue: {
      // The site's own lines are public by office; the policy allows them.
      site: clean('site.json', '', catalogue.site),
      organisations: cleanMap('orgs', catalogue.organisations),
      indicators: cleanMap('library', catalogue.indicators),
      schemes: cleanMap('schemes', catalogue.schemes),
      basis: cleanMap('basis', catalogue.basis),
      regions: cleanMap('regions', catalogue.regions),
      segments: cleanMap('segments', catalogue.segments),
      topics: cleanMap('topics', catalogue.topics),
      glossary: cleanMap('glossary', catalogue.glossary),
      evidence: cleanMap('evidence', catalogue.evidence),
      surveys: cleanMap('surveys', catalogue.surveys),
      warnings: cleanMap('warnings', catalogue.warnings),
      applications: cleanMap('applications', catalogue.applications),
      supervision: cleanMap('supervision', catalogue.supervision),
      corrections: cleanMap('corrections', catalogue.corrections),
      records: new Map(
        [...catalogue.records].map(([id, releases]) => [
          id,
          cleanVersions(
            releases.map((release) => ({
              ...release,
              disclosure: clean(release.path, id, release.disclosure),
              attachments: aside(release.path, release.attachments),
              ...(release.narrative === undefined
                ? {}
                : { narrative: cleanText(release.path.replace(/json$/, 'md'), release.narrative) }),
            })),
            scrubber,
            note,
          ),
        ]),
      ),
      notices: new Map(
        [...catalogue.notices].map(([id, entry]) => [
          id,
          {
            ...entry,
            notice: clean(entry.path, id, entry.notice),
            attachments: aside(entry.path, entry.attachments),
            body: cleanText(entry.path.replace(/notice\.json$/, 'body.md'), entry.body),
          },
        ]),
      ),
    },
    attachments,
    byFile,
    unfitIds: [...new Set(unfitIds)],
  };
}

const folderOf = (file: string): string => file.slice(0, file.indexOf('/') + 1) || file;
