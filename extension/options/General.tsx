import { type ProfileName, profileNames, profiles } from '#core/privacy/policy/profiles.ts';
import { features, type Settings, Thresholds } from '../settings/settings.ts';
import { useOptions } from './options.ts';
import { Section } from './Section.tsx';

/** Mask profile, role, language, thresholds, features. */
export function General() {
  const { settings, say, language, change } = useOptions();
  const { profile, role, disabled } = settings;
  return (
    <>
      <Section title={say.profile.title} why={say.profile.why} field="profile">
        <select
          aria-label={say.profile.title}
          value={profile}
          onChange={({ target }) => void change({ profile: target.value as ProfileName })}
        >
          {profileNames.map((name) => (
            <option key={name} value={name}>
              {profiles[name].title[language]}
            </option>
          ))}
        </select>
      </Section>
      <Section title={say.profile.role} why={say.profile.roleWhy}>
        <input
          type="text"
          aria-label={say.profile.role}
          defaultValue={role}
          pattern="[a-z0-9\-]{0,40}"
          onBlur={({ target }) =>
            target.validity.valid && target.value !== role ? void change({ role: target.value }) : undefined
          }
        />
      </Section>
      <Section title={say.profile.language}>
        <select
          aria-label={say.profile.language}
          value={language}
          onChange={({ target }) => void change({ language: target.value as Settings['language'] })}
        >
          <option value="zh">中文</option>
          <option value="en">English</option>
        </select>
      </Section>
      <Numbers />
      <Section title={say.features.title} field="disabled">
        {features.map((feature) => (
          <label key={feature} className="check">
            <input
              type="checkbox"
              checked={!disabled.includes(feature)}
              onChange={({ target }) =>
                void change({
                  disabled: target.checked
                    ? disabled.filter((one) => one !== feature)
                    : [...disabled, feature],
                })
              }
            />
            {say.features.names[feature]}
          </label>
        ))}
      </Section>
    </>
  );
}

const steps = { kAnonymity: 1, smallCell: 1, confidence: 0.1 } as const;

function Numbers() {
  const { settings, say, change } = useOptions();
  const { thresholds } = settings;
  const set = (name: keyof Thresholds, value: number): void => {
    const read = Thresholds.safeParse({ ...thresholds, [name]: value });
    if (read.success) void change({ thresholds: read.data });
  };
  return (
    <Section title={say.thresholds.title}>
      {(['kAnonymity', 'smallCell', 'confidence'] as const).map((name) => (
        <label key={name} className="check">
          <input
            type="number"
            min={name === 'confidence' ? 0 : 1}
            max={name === 'confidence' ? 0.8 : 50}
            step={steps[name]}
            defaultValue={thresholds[name]}
            onChange={({ target }) => set(name, target.valueAsNumber)}
          />
          {say.thresholds[name]}
        </label>
      ))}
    </Section>
  );
}
