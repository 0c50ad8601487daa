import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Ui } from '../i18n/ui.ts';

/** The line that marks a page of fictional data; undefined where all of it is real. */
export function demoLine(orgs: Iterable<Organisation>, { t, say }: Ui): string | undefined {
  const all = [...orgs];
  const fictional = all.filter((org) => org.demo);
  const [first] = fictional;
  if (!first) return undefined;
  return fictional.length === all.length
    ? t.demo(say(first.regionName, first.regionNameEn).text.replace(/\s*[（(](虚构|fictional)[)）]/, ''))
    : t.demoMixed;
}
