import { resolve } from 'node:path';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { readContentFolder } from './content-folder.ts';
import { cleanCatalogue } from './publication/clean-catalogue.ts';
import { compose } from './publication/compose.ts';
import { schemeErrors } from './publication/content-questions.ts';
import { PublicationError } from './publication/error.ts';
import { sitePolicy } from './publication/policy.ts';
import type { Publication } from './publication/published.ts';
import { noScrubber, scrubber } from './publication/scrubber.ts';

export { PublicationError } from './publication/error.ts';
export type * from './publication/published.ts';

/**
 * Reads, parses, scrubs and assesses the content of a folder: once, for every page, endpoint, index and feed.
 * @throws PublicationError where the content is wrong or cannot be scrubbed.
 */
export function loadPublication(contentDir: string): Publication {
  const { catalogue, problems } = parseContent(readContentFolder(contentDir));
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0)
    throw new PublicationError(errors.map((error) => [inWords(error, 'zh'), inWords(error, 'en')]));
  const senseless = schemeErrors(catalogue);
  if (senseless.length > 0)
    throw new PublicationError(
      senseless.map(({ file, words }) => [`content/${file}: ${words.zh}`, `content/${file}: ${words.en}`]),
    );
  const policy = sitePolicy(catalogue);
  const masks = process.env.MINGSHI_TEST_NO_SCRUB === '1' ? noScrubber : scrubber(policy);
  const clean = cleanCatalogue(catalogue, masks);
  if (clean.unfitIds.length > 0)
    throw new PublicationError(
      clean.unfitIds.map(
        (folder) =>
          `content/${folder}: 文件名或编号含个人信息，请改名 a file name or id holds personal data, rename it`,
      ),
    );
  return compose(clean, policy, masks);
}

/**
 * Pages, endpoints and the command that builds them are bundled apart, so the one publication lives on the process.
 * `provide` sets it (a build); without it the first page to ask reads it (astro dev).
 */
const slot = Symbol.for('mingshi.publication');
const shelf = globalThis as { [slot]?: Publication };

export function provide(publication: Publication): void {
  shelf[slot] = publication;
}

/** What was read is read again when the next page asks (astro dev, after an edit). */
export function forget(): void {
  delete shelf[slot];
}

/** At once, not later: a page whose parts need not wait for one another is rendered in half the time. */
export function publication(): Publication {
  shelf[slot] ??= loadPublication(resolve(process.env.MINGSHI_CONTENT ?? 'content'));
  return shelf[slot];
}
