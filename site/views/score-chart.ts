import type { Catalogue } from '#core/disclosure/catalogue.ts';
import type { PointsRow, PointsWords } from '../charts/points.ts';
import type { Ui } from '../i18n/ui.ts';
import type { PublishedRelease } from '../publication.ts';
import { pointsRows } from './points.ts';
import { stepNames } from './step-names.ts';

/** Points won and lost in a release, and the words for them; nothing where its scheme does not score. */
export function scoreChart(
  { scheme, assessment }: PublishedRelease,
  catalogue: Catalogue,
  ui: Ui,
): { rows: PointsRow[]; words: PointsWords } | undefined {
  if (!scheme || !assessment) return undefined;
  const { lang, t, say } = ui;
  const names = stepNames(scheme, catalogue);
  const leafName = (id: string): string => say(names.get(id)?.zh ?? id, names.get(id)?.en).text;
  const rows = pointsRows(assessment, scheme, ui, leafName);
  const total = assessment.totalBeforeVeto ?? assessment.total;
  if (rows.length === 0 || total.state === 'none') return undefined;
  const d = t.disclosure;
  const sum =
    total.state === 'complete'
      ? d.pointsSentence(total.value, scheme.base, lostOf(rows))
      : d.pointsOpen(total.low, total.high);
  return {
    rows,
    words: {
      sentence: [sum, d.pointsLead].join(lang === 'en' ? ' ' : ''),
      part: d.part,
      won: d.won,
      weight: d.weight,
      lostHead: d.lostHead,
      unknown: t.unknown,
      lost: d.lost,
      open: d.open,
    },
  };
}

function lostOf(rows: readonly PointsRow[]): string {
  const lost = rows.reduce((all, row) => all + Math.round(Number(row.lost ?? 0) * 10_000), 0) / 10_000;
  return String(lost);
}
