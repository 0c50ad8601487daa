import { kindName } from '#core/privacy/explain.ts';
import { words } from '../panel/words.ts';
import { dropIgnored, textScope } from '../settings/ignore-list.ts';
import type { Ignored } from '../settings/settings.ts';
import { useOptions } from './options.ts';
import { Section } from './Section.tsx';

/** What was decided to stand: kind, site, reason and end; never the value. */
export function IgnoredSection() {
  const { settings, say, language, change } = useOptions();
  const { ignored, mayIgnore } = settings;
  const reasons = words[language].ignoreReasons;
  const placeOf = ({ scope }: Ignored): string => (scope === textScope ? say.ignored.texts : scope);
  return (
    <Section title={say.ignored.title} why={say.ignored.why} field="mayIgnore">
      <label className="check">
        <input
          type="checkbox"
          checked={mayIgnore}
          onChange={({ target }) => void change({ mayIgnore: target.checked })}
        />
        {say.ignored.allowed}
      </label>
      {ignored.length === 0 ? <p className="why">{say.ignored.none}</p> : null}
      <ul className="entries">
        {ignored.map((entry) => (
          <li key={`${entry.scope} ${entry.hash}`}>
            <span>
              {kindName(entry.kind, language)}{' '}
              <span className="why">
                {placeOf(entry)} · {reasons[entry.reason]} · {entry.expires}
              </span>
            </span>
            <button
              type="button"
              aria-label={`${say.ignored.remove}: ${kindName(entry.kind, language)} ${placeOf(entry)}`}
              onClick={() => void dropIgnored(entry)}
            >
              {say.ignored.remove}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
