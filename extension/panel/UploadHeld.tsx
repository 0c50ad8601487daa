import { useEffect, useState } from 'react';
import type { LeakKind } from '#core/privacy/finding.ts';
import type { Allow } from '#core/privacy/policy/policy.ts';
import type { Checked } from '../files/checked.ts';
import { maskedName } from '../files/masked-name.ts';
import type { Settings } from '../settings/settings.ts';
import { PlacedResults } from './PlacedResults.tsx';
import type { PageCheck } from './page-check.ts';
import { ReasonChoice } from './ReasonChoice.tsx';
import { State } from './State.tsx';
import { useSpeech } from './speech.ts';
import { Unread } from './Unread.tsx';
import type { Upload } from './upload-desk.ts';
import { useFileCheck } from './use-file-check.ts';
import { usePolicy } from './use-policy.ts';

interface Props {
  upload: Upload;
  check: PageCheck;
  settings: Settings;
}

/** A file that was chosen for the page: what is in it, and what the page gets. A file with nothing in it goes on by itself. */
export function UploadHeld({ upload: now, check, settings }: Props) {
  const { say } = useSpeech();
  // Every report names the file anew; it stays the one that this was made for.
  const [upload] = useState(now);
  const [file, setFile] = useState<File | 'out-of-reach'>();
  const policy = usePolicy(settings);
  const { checked } = useFileCheck(
    file instanceof File ? file : undefined,
    policy,
    !settings.disabled.includes('ocr'),
  );

  useEffect(() => {
    void check.takeUpload(upload).then((taken) => setFile(taken ?? 'out-of-reach'));
  }, [check, upload]);
  const clear = checked?.state === 'clean';
  useEffect(() => {
    if (clear) void check.decideUpload(upload, 'pass');
  }, [clear, check, upload]);

  const left = leftIn(checked);
  const leaks = Object.values(left).reduce((sum, count) => sum + count, 0);
  const pass = (reason?: Allow['reason']): void =>
    void check.decideUpload(upload, 'pass', reason ? { left: { open: left, reason } } : {});
  return (
    <section className="held" role="alert" aria-label={say.upload.title}>
      <h2>{say.upload.title}</h2>
      <p>
        <b>{upload.name}</b>
      </p>
      <Answer checked={checked} outOfReach={file === 'out-of-reach'} />
      {checked ? <Unread parts={checked.unread} /> : null}
      <div className="buttons">
        {checked?.masked ? <MaskedButton masked={checked.masked} upload={upload} check={check} /> : null}
        <button type="button" onClick={() => void check.decideUpload(upload, 'leave')}>
          {say.upload.leave}
        </button>
        {leaks === 0 ? (
          <button type="button" onClick={() => pass()}>
            {say.upload.pass}
          </button>
        ) : null}
      </div>
      {leaks > 0 ? (
        <div className="ignore">
          <ReasonChoice ask={say.held.why} confirm={say.upload.passAll} decide={pass} />
        </div>
      ) : null}
      {checked ? <PlacedResults findings={checked.findings} mayIgnore={settings.mayIgnore} /> : null}
    </section>
  );
}

function Answer({ checked, outOfReach }: { checked: Checked<Uint8Array> | undefined; outOfReach: boolean }) {
  const { say } = useSpeech();
  if (checked) return <State as="p" phase="done" summary={checked} />;
  if (outOfReach) return <p role="status">{say.upload.outOfReach}</p>;
  return (
    <>
      <p role="status">{say.text.reading}</p>
      <progress aria-label={say.text.reading} />
    </>
  );
}

interface MaskedProps {
  masked: NonNullable<Checked<Uint8Array>['masked']>;
  upload: Upload;
  check: PageCheck;
}

function MaskedButton({ masked: { content, way }, upload, check }: MaskedProps) {
  const { say } = useSpeech();
  const masked = { content, name: maskedName(upload.name, way) };
  return (
    <>
      <button
        type="button"
        className="main"
        onClick={() => void check.decideUpload(upload, 'mask', { masked })}
      >
        {say.upload.mask}
      </button>
      {way === 'same' ? null : <span className="why">{say.text.ways[way]}</span>}
    </>
  );
}

/** How many leaks of each kind a file holds. */
function leftIn(checked: Checked<Uint8Array> | undefined): Partial<Record<LeakKind, number>> {
  const leaks = checked?.findings.filter(({ severity, ignored }) => severity === 'leak' && !ignored) ?? [];
  return Object.fromEntries(
    [...Map.groupBy(leaks, ({ leak }) => leak)].map(([kind, { length }]) => [kind, length]),
  );
}
