import { useEffect, useMemo, useState } from 'react';
import type { ProfileName } from '#core/privacy/policy/profiles.ts';
import type { Receipt } from '#core/privacy/receipt/receipt-schema.ts';
import { browser } from '../browser.ts';
import { isMessage } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { copyMasked } from './copy-masked.ts';
import { Filters } from './Filters.tsx';
import { FindingList } from './FindingList.tsx';
import { Frames } from './Frames.tsx';
import { atFirst, type Filter, isAtFirst, passes } from './filter.ts';
import { Held } from './Held.tsx';
import { LiveSwitch } from './LiveSwitch.tsx';
import type { Listed } from './merge.ts';
import { Outcomes } from './Outcomes.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import type { PageCheck, PageState } from './page-check.ts';
import { ReceiptButton } from './ReceiptButton.tsx';
import { State } from './State.tsx';
import { useSpeech } from './speech.ts';
import { Unread } from './Unread.tsx';
import { UploadHeld } from './UploadHeld.tsx';

interface Props {
  check: PageCheck;
  page: PageState;
  settings: Settings;
  choose(profile: ProfileName): void;
  look(): void;
  receipt(): Promise<Receipt | undefined>;
}

/** The check of the tab in front: the answer first, then what to do, then each finding. */
export function PageView({ check, page, settings, choose, look, receipt }: Props) {
  const { say, language } = useSpeech();
  const [filter, setFilter] = useState<Filter>(atFirst);
  const [current, setCurrent] = useState<string>();
  const { phase, summary, outcomes, upload } = page;
  const { profile, mayIgnore } = settings;
  const shown = useMemo(() => {
    const passing = summary.findings.filter((note) => passes(filter, note, language, say));
    // Where only notices are left, the list at first is not empty.
    return passing.length === 0 && isAtFirst(filter) ? summary.findings : passing;
  }, [summary, filter, language, say]);
  const done = phase === 'done';

  const show = (note: Listed): void => {
    setCurrent(note.id);
    check.show(note);
  };
  const at = shown.findIndex(({ id }) => id === current);
  const step = (by: 1 | -1): void => {
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length];
    if (next) show(next);
  };
  useKeyboardCommands(step);

  const maskable = shown.filter(
    ({ unmaskable, severity, ignored }) => !unmaskable && !ignored && severity === 'leak',
  );
  return (
    <>
      <section className="top" aria-label={say.title}>
        <State phase={phase} summary={summary} />
        {done ? <p className="why">{say.read(summary.characters, summary.tables)}</p> : null}
        {phase === 'no-access' ? <p className="why">{say.noAccessWhy}</p> : null}
        {page.held ? (
          <Held
            leaks={summary.findings.filter(({ severity, ignored }) => severity === 'leak' && !ignored).length}
            decide={(reason) => void check.release(reason)}
          />
        ) : null}
        {upload ? <UploadHeld key={upload.id} upload={upload} check={check} settings={settings} /> : null}
        {phase === 'checking' && page.progress !== undefined ? (
          <progress value={page.progress} aria-label={say.checking} />
        ) : null}
        <Unread parts={summary.unread} granted={look} />
        <Frames frames={summary.frames} />
        <div className="buttons">
          {done && maskable.length > 0 ? (
            <button type="button" className="main" onClick={() => check.mask(maskable)}>
              {say.maskAll(maskable.length)}
            </button>
          ) : null}
          <button type="button" className={done ? '' : 'main'} onClick={look} disabled={phase === 'checking'}>
            {done ? say.recheck : say.check}
          </button>
          <ProfileChoice profile={profile} choose={choose} />
        </div>
        {done && summary.frames[0] ? <LiveSwitch origin={summary.frames[0].origin} /> : null}
        <Outcomes
          outcomes={outcomes}
          unmask={page.undo?.length ? () => check.unmask() : undefined}
          copy={page.unsure?.length ? () => copyMasked(check) : undefined}
        />
        {done ? <ReceiptButton make={receipt} /> : null}
      </section>
      {summary.findings.length > 0 ? (
        <>
          <Filters
            findings={summary.findings}
            filter={filter}
            change={setFilter}
            at={at + 1}
            of={shown.length}
            step={step}
          />
          <FindingList
            findings={shown}
            group={filter.group}
            current={current}
            show={show}
            mask={(note) => check.mask([note])}
            ignore={mayIgnore ? (note, decision) => void check.ignore(note, decision) : undefined}
            restore={(note) => void check.restore(note)}
            step={step}
          />
        </>
      ) : null}
    </>
  );
}

/** The browser's keyboard commands reach the panel through the background. */
function useKeyboardCommands(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const hear = (message: unknown, sender: { id?: string }): undefined => {
      if (sender.id === browser.runtime.id && isMessage(message) && message.kind === 'step') step(message.by);
    };
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  });
}
