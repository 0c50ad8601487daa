import { useState } from 'react';
import { browser } from '../browser.ts';
import { Site } from '../settings/settings.ts';
import { patternOf } from '../settings/sites.ts';
import { useOptions } from './options.ts';
import { Section } from './Section.tsx';

/** Sites where drafts are checked as they are written. The browser asks the user for each. */
export function Sites() {
  const { settings, say, change } = useOptions();
  const { liveOrigins } = settings;
  const [entry, setEntry] = useState('');
  const [problem, setProblem] = useState('');

  const add = async (): Promise<void> => {
    const site = siteOf(entry);
    if (site === undefined) return setProblem(say.sites.bad);
    // First of all: a browser asks only in answer to a press.
    if (!(await browser.permissions.request({ origins: [patternOf(site)] })))
      return setProblem(say.sites.refused);
    setProblem('');
    setEntry('');
    await change({ liveOrigins: [...new Set([...liveOrigins, site])] });
  };
  const remove = async (site: string): Promise<void> => {
    await change({ liveOrigins: liveOrigins.filter((other) => other !== site) });
    await browser.permissions.remove({ origins: [patternOf(site)] }).catch(() => false);
  };
  return (
    <Section title={say.sites.title} why={say.sites.why} field="liveOrigins">
      {liveOrigins.length === 0 ? <p className="why">{say.sites.none}</p> : null}
      <ul className="entries">
        {liveOrigins.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              aria-label={`${say.sites.remove}: ${site}`}
              onClick={() => void remove(site)}
            >
              {say.sites.remove}
            </button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <input
          type="text"
          className="wide"
          value={entry}
          aria-label={say.sites.origin}
          placeholder={say.sites.origin}
          onChange={({ target }) => setEntry(target.value)}
        />
        <button type="button" onClick={() => void add()}>
          {say.sites.add}
        </button>
      </div>
      <p className="problem" role="status">
        {problem}
      </p>
    </Section>
  );
}

/** The origin of what was typed: an address may be pasted whole. */
function siteOf(entry: string): string | undefined {
  const typed = entry.trim();
  const site = URL.canParse(typed) && /^https?:/.test(typed) ? new URL(typed).origin : typed;
  return Site.safeParse(site).success ? site : undefined;
}
