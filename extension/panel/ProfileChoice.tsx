import { type ProfileName, profileNames, profiles } from '#core/privacy/policy/profiles.ts';
import { useSpeech } from './speech.ts';

/** Which mask each kind gets. */
export function ProfileChoice({
  profile,
  choose,
}: {
  profile: ProfileName;
  choose(name: ProfileName): void;
}) {
  const { say, language } = useSpeech();
  return (
    <label className="choice">
      <span>{say.profile}</span>
      <select value={profile} onChange={({ target }) => choose(target.value as ProfileName)}>
        {profileNames.map((name) => (
          <option key={name} value={name}>
            {profiles[name].title[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
