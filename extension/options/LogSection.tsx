import { useEffect, useState } from 'react';
import { kindName } from '#core/privacy/explain.ts';
import { leakKinds } from '#core/privacy/finding.ts';
import { clearGuardLog, type GuardEntry, readGuardLog } from '../guard/log.ts';
import { saveFile } from '../panel/save-file.ts';
import { words } from '../panel/words.ts';
import { useOptions } from './options.ts';
import { Section } from './Section.tsx';

/** So many of the last decisions are listed; the saved file holds all. */
const shown = 20;

/** The decisions to publish or upload with something open, the newest first: minute, site, counts by kind, reason. */
export function LogSection() {
  const { say } = useOptions();
  const [log, setLog] = useState<readonly GuardEntry[]>([]);
  useEffect(() => void readGuardLog().then(setLog), []);
  const forget = (): void => void clearGuardLog().then(() => setLog([]));
  return (
    <Section title={say.log.title} why={say.log.why}>
      {log.length === 0 ? <p className="why">{say.log.none}</p> : null}
      <ul className="entries">
        {log
          .slice(-shown)
          .reverse()
          .map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two decisions of one minute may be alike.
            <Entry key={index} entry={entry} />
          ))}
      </ul>
      {log.length > 0 ? (
        <div className="buttons">
          <button type="button" onClick={() => saveFile(JSON.stringify(log, null, 2), 'mingshi-log.json')}>
            {say.log.save(log.length)}
          </button>
          <button type="button" onClick={forget}>
            {say.log.clear}
          </button>
        </div>
      ) : null}
    </Section>
  );
}

function Entry({ entry: { at, origin, open, reason } }: { entry: GuardEntry }) {
  const { language } = useOptions();
  const counts = leakKinds.flatMap((kind) =>
    open[kind] ? [`${kindName(kind, language)} ${open[kind]}`] : [],
  );
  const list = new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en', { type: 'unit' });
  return (
    <li>
      <span>
        <time dateTime={at}>{new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB')}</time>{' '}
        <span className="why">
          {origin} · {list.format(counts)} · {words[language].ignoreReasons[reason]}
        </span>
      </span>
    </li>
  );
}
