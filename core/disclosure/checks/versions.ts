import { type Problem, problem } from '../problem.ts';
import type { ContentKind } from '../schema/index.ts';
import type { Content } from '../source/content.ts';
import type { Check } from './check.ts';

/** Versions of indicators, schemes and records count 1, 2, 3 without gaps. A broken file still holds its number. */
export const versions: Check = (content) =>
  (['library', 'schemes', 'disclosures'] as const).flatMap((kind) => gapsOf(content, kind));

function gapsOf(content: Content, kind: ContentKind): Problem[] {
  const highest = new Map<string, number>();
  for (const ref of content.refs(kind)) {
    const [id = '', version] = ref.split('@');
    highest.set(id, Math.max(highest.get(id) ?? 0, Number(version)));
  }
  return [...highest].flatMap(([id, last]) => {
    // A slip such as v2023 must not list two thousand missing versions.
    const missing = Array.from({ length: Math.min(last, 12) }, (_, i) => i + 1).filter(
      (version) => !content.exists(kind, `${id}@${version}`),
    );
    if (missing.length === 0) return [];
    return [problem(content.pathOf(kind, `${id}@${last}`), 'version-gap', { missing })];
  });
}
