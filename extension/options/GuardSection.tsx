import type { Guard } from '../settings/settings.ts';
import { useOptions } from './options.ts';
import { Section } from './Section.tsx';

/** When publishing reminds. */
export function GuardSection() {
  const { settings, say, change } = useOptions();
  const { guard } = settings;
  const set = (changes: Partial<Guard>): void => void change({ guard: { ...guard, ...changes } });
  return (
    <Section title={say.guard.title} why={say.guard.why} field="guard">
      {(['enabled', 'reason'] as const).map((name) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={guard[name]}
            onChange={({ target }) => set({ [name]: target.checked })}
          />
          {say.guard[name]}
        </label>
      ))}
      <label>
        <span className="why">{say.guard.labels}</span>
        <input
          type="text"
          defaultValue={guard.labels.join(' ')}
          onBlur={({ target }) => set({ labels: wordsOf(target.value) })}
        />
      </label>
      <label>
        <span className="why">{say.guard.selector}</span>
        <input
          type="text"
          defaultValue={guard.selector}
          onBlur={({ target }) => (isSelector(target.value) ? set({ selector: target.value }) : undefined)}
        />
      </label>
    </Section>
  );
}

const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,，、]+/)
      .filter((word) => word !== '')
      .map((word) => word.slice(0, 20)),
  ),
];

function isSelector(text: string): boolean {
  try {
    if (text !== '') document.createDocumentFragment().querySelector(text);
    return text.length <= 300;
  } catch {
    return false;
  }
}
