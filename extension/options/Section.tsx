import type { ReactNode } from 'react';
import type { Settings } from '../settings/settings.ts';
import { useOptions } from './options.ts';

interface Props {
  title: string;
  why?: string;
  /** The setting that this part changes: greyed when an administrator decided it. */
  field?: keyof Settings;
  children: ReactNode;
}

/** One part of the page, with its heading and what it is for. */
export function Section({ title, why, field, children }: Props) {
  const { say, locked } = useOptions();
  const fixed = field !== undefined && locked(field);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {why ? <p className="why">{why}</p> : null}
      {fixed ? <p className="why">◇ {say.managed}</p> : null}
      <fieldset className="plain" disabled={fixed}>
        <legend className="unseen">{title}</legend>
        {children}
      </fieldset>
    </section>
  );
}
