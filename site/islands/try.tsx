import { useEffect, useRef, useState } from 'react';
import type { Severity } from '#core/privacy/finding.ts';
import type { Lang } from '../i18n/lang.ts';
import { tryWords } from '../i18n/try.ts';
import type { CheckedDraft } from '../try/check-draft.ts';
import { practice } from '../try/practice.ts';
import type { Asked } from '../try/try-worker.ts';

const tone: Record<Severity, string> = { leak: 'miss', likely: 'risk', notice: 'none' };
const shape: Record<Severity, string> = { leak: '■', likely: '▲', notice: '◇' };

/** A text, checked in a worker of this page once it is asked for, and from then on as it is written. Nothing leaves the page. */
export function Try({ lang }: { lang: Lang }) {
  const words = tryWords(lang);
  const [text, setText] = useState(practice);
  const { checked, state, check } = useEngine(lang);
  return (
    <div className="verify try">
      <label>
        <strong>{words.draft}</strong>
        <textarea
          rows={9}
          value={text}
          spellCheck={false}
          onChange={({ target }) => {
            setText(target.value);
            if (state !== 'unasked') check(target.value);
          }}
        />
      </label>
      <p>
        <button type="button" className="button" onClick={() => check(text)}>
          {words.check}
        </button>{' '}
        {text === practice ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              setText(practice);
              if (state !== 'unasked') check(practice);
            }}
          >
            {words.again}
          </button>
        )}
      </p>
      <div role="status" className="answer-box">
        {state === 'failed' && <p className="tone-miss">■ {words.failed}</p>}
        {state === 'working' && !checked && <p>{words.working}</p>}
        {checked && <Answer lang={lang} checked={checked} />}
      </div>
      {checked && checked.findings.length > 0 && <Findings lang={lang} checked={checked} />}
      {checked?.masked.some(({ mask }) => mask) && <Masked key={state} lang={lang} checked={checked} />}
      <p className="small soft">{words.limits}</p>
    </div>
  );
}

interface Shown {
  lang: Lang;
  checked: CheckedDraft;
}

function Answer({ lang, checked: { findings } }: Shown) {
  const words = tryWords(lang);
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const [leaks, likely] = [count('leak'), count('likely')];
  const [shown, text] =
    leaks > 0
      ? (['miss', `■ ${words.found(leaks, likely)}`] as const)
      : likely > 0
        ? (['risk', `▲ ${words.found(leaks, likely)}`] as const)
        : (['met', `● ${findings.length > 0 ? words.noticesOnly(findings.length) : words.clean}`] as const);
  return (
    <p className={`tone-${shown}`}>
      <strong>{text}</strong>
    </p>
  );
}

function Findings({ lang, checked: { findings } }: Shown) {
  const words = tryWords(lang);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.list}</h2>
      <ul className="found">
        {findings.map(({ severity, kind, preview, reasons, basis, advice, line, column }) => (
          <li key={`${line} ${column}`}>
            <p className={`tone-${tone[severity]}`}>
              <strong>
                {shape[severity]} {kind}
              </strong>
            </p>
            <p>
              <span className="mono">{preview}</span>{' '}
              <span className="small soft">{words.at(line, column)}</span>
            </p>
            <dl className="pairs small">
              <dt>{words.why}</dt>
              <dd>{reasons.join(lang === 'zh' ? '；' : '; ')}</dd>
            </dl>
            <p className="small soft">{advice}</p>
            <details className="small">
              <summary>{words.basis(basis.length)}</summary>
              <ul>
                {basis.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Masked({ lang, checked: { masked } }: Shown) {
  const words = tryWords(lang);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(masked.map(({ text }) => text).join(''));
    setCopied(true);
  };
  return (
    <section aria-labelledby="masked">
      <h2 id="masked">{words.masked}</h2>
      <p className="masked">
        {masked.map(({ text, mask }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place.
          mask ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </p>
      <p>
        <button type="button" className="button" onClick={() => void copy()}>
          {copied ? words.copied : words.copy}
        </button>
      </p>
    </section>
  );
}

type State = 'unasked' | 'working' | 'done' | 'failed';

/** The engine in a worker, which is fetched at the first check. Of several texts only the last is answered for. */
function useEngine(lang: Lang) {
  const worker = useRef<Worker>(undefined);
  const turn = useRef(0);
  const [state, setState] = useState<State>('unasked');
  const [checked, setChecked] = useState<CheckedDraft>();
  useEffect(() => () => worker.current?.terminate(), []);
  const check = (text: string): void => {
    worker.current ??= engine(
      (answer) => {
        if (answer.turn !== turn.current) return;
        setChecked(answer.checked);
        setState('done');
      },
      () => setState('failed'),
    );
    turn.current += 1;
    setState('working');
    const asOf = new Date().toLocaleDateString('sv');
    worker.current.postMessage({ turn: turn.current, text, lang, asOf } satisfies Asked);
  };
  return { checked, state, check };
}

function engine(
  answered: (answer: { turn: number; checked: CheckedDraft }) => void,
  failed: () => void,
): Worker {
  const worker = new Worker('/try/engine.js', { type: 'module' });
  worker.onmessage = ({ data }) => answered(data);
  worker.onerror = failed;
  return worker;
}
