import { type DragEvent, useEffect, useState } from 'react';
import { type Lang, pathIn } from '../i18n/lang.ts';
import { verifyWords } from '../i18n/verify.ts';
import {
  type CheckedProof,
  checkProof,
  digestFile,
  type FileDigest,
  matches,
  statedIn,
} from '../verify/check.ts';

type Here = 'same' | 'different' | 'absent' | 'offline';

/** Files and proofs, checked in the browser. Nothing leaves it but, when asked, a request for the published version. */
export function Verify({ lang }: { lang: Lang }) {
  const words = verifyWords(lang);
  return (
    <>
      <FileCheck lang={lang} />
      <section aria-labelledby="proof">
        <h2 id="proof">{words.proofTitle}</h2>
        <p className="lead">{words.proofLead}</p>
        <ProofCheck lang={lang} />
      </section>
    </>
  );
}

function FileCheck({ lang }: { lang: Lang }) {
  const words = verifyWords(lang);
  const [stated, setStated] = useState('');
  const [file, setFile] = useState<FileDigest | 'unreadable'>();
  const [here, setHere] = useState<Here>();
  const [name, setName] = useState('');
  useEffect(() => setStated((before) => statedIn(window.location.search) || before), []);

  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setHere(undefined);
    setName(chosen.name);
    setFile(
      await chosen
        .arrayBuffer()
        .then((buffer) => digestFile(new Uint8Array(buffer)))
        .catch(() => 'unreadable' as const),
    );
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const release = file !== 'unreadable' ? file?.release : undefined;
  const compare = async (): Promise<void> => {
    if (!release) return;
    setHere(
      await fetch(`/d/${release.record}/v${release.version}.json`)
        .then(async (response): Promise<Here> => {
          if (!response.ok) return 'absent';
          const published = digestFile(new Uint8Array(await response.arrayBuffer())).release;
          return published?.digest === release.digest ? 'same' : published ? 'different' : 'absent';
        })
        .catch(() => 'offline' as const),
    );
  };
  const same = file && file !== 'unreadable' ? matches(file, stated) : undefined;

  return (
    <div className="verify">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same from the keyboard. */}
      <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {/* The browser's own button speaks the browser's language; this one speaks the page's. */}
        <label className="chooser">
          <strong>{words.file}</strong>
          <input type="file" className="hide" onChange={(event) => void take(event.target.files?.[0])} />
          <span className="button" aria-hidden="true">
            {words.choose}
          </span>
          <span className="small soft">{name || words.noFile}</span>
        </label>
        <p className="small soft">{words.fileHint}</p>
      </div>
      <label>
        {words.stated}
        <input
          type="text"
          className="mono"
          value={stated}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setStated(event.target.value)}
        />
      </label>
      <div role="status" className="answer-box">
        {file === 'unreadable' && <p className="tone-miss">■ {words.unreadable}</p>}
        {file && file !== 'unreadable' && (
          <>
            {same !== undefined && (
              <p className={same ? 'tone-met' : 'tone-miss'}>
                <strong>{same ? `● ${words.same}` : `■ ${words.different}`}</strong>
              </p>
            )}
            <dl className="pairs">
              <dt>{words.computed}</dt>
              <dd className="mono">{file.digest}</dd>
              {release && (
                <>
                  <dt>{words.canonical}</dt>
                  <dd className="mono">{release.digest}</dd>
                </>
              )}
            </dl>
          </>
        )}
        {here === 'same' && <p className="tone-met">● {words.sameHere}</p>}
        {here === 'different' && <p className="tone-miss">■ {words.differentHere}</p>}
        {here === 'absent' && <p className="tone-risk">▲ {words.notHere}</p>}
        {here === 'offline' && <p className="tone-risk">▲ {words.offline}</p>}
      </div>
      {release && (
        <p>
          {words.release(release.record, release.version)}{' '}
          <a href={pathIn(lang, `/d/${release.record}/v${release.version}/`)}>{words.seePage}</a>{' '}
          <button type="button" className="button" onClick={() => void compare()}>
            {words.compare}
          </button>
        </p>
      )}
    </div>
  );
}

function ProofCheck({ lang }: { lang: Lang }) {
  const words = verifyWords(lang);
  const [texts, setTexts] = useState({ proof: '', entry: '', key: '' });
  const [verdict, setVerdict] = useState<CheckedProof>();
  const fields = [
    ['proof', words.proof, 8],
    ['entry', words.entry, 3],
    ['key', words.key, 2],
  ] as const;
  return (
    <form
      className="verify"
      onSubmit={(event) => {
        event.preventDefault();
        setVerdict(checkProof(texts.proof, texts.entry, texts.key));
      }}
    >
      {fields.map(([field, label, rows]) => (
        <label key={field}>
          {label}
          <textarea
            className="mono"
            rows={rows}
            spellCheck={false}
            value={texts[field]}
            onChange={(event) => {
              setTexts({ ...texts, [field]: event.target.value });
              setVerdict(undefined);
            }}
          />
        </label>
      ))}
      <p>
        <button
          type="submit"
          className="button"
          disabled={texts.proof === '' || texts.entry === '' || texts.key === ''}
        >
          {words.check}
        </button>
      </p>
      <div role="status" className="answer-box">
        {verdict?.verified === false && (
          <p className="tone-miss">
            <strong>■ {words.because[verdict.because]}</strong>
          </p>
        )}
        {verdict?.verified && (
          <>
            <p className="tone-met">
              <strong>● {words.verified(verdict.name, verdict.size)}</strong>
            </p>
            <PathPicture hashes={verdict.hashes} label={words.path} />
            <p className="small soft">{words.pathText(verdict.hashes, verdict.index, verdict.size)}</p>
          </>
        )}
      </div>
    </form>
  );
}

/** One dot for the entry, one for each sibling on the way, one for the root. */
function PathPicture({ hashes, label }: { hashes: number; label: string }) {
  const steps = Array.from({ length: hashes + 1 }, (_, n) => 20 + n * 40);
  return (
    <svg className="path-picture" viewBox={`0 0 ${40 + hashes * 40} 40`} role="img" aria-label={label}>
      {steps.slice(1).map((x) => (
        <line key={x} x1={x - 40} x2={x} y1="20" y2="20" className="s-brand" />
      ))}
      {steps.map((x, n) => (
        <circle
          key={x}
          cx={x}
          cy="20"
          r={n === hashes ? 9 : 6}
          className={n === hashes ? 'f-met' : 'f-brand'}
        />
      ))}
    </svg>
  );
}
