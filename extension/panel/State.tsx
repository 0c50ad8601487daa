import type { Severity } from '#core/privacy/finding.ts';
import type { FindingNote } from '../messages.ts';
import type { Summary } from './merge.ts';
import type { Phase } from './page-check.ts';
import { useSpeech } from './speech.ts';

interface Props {
  phase: Phase;
  summary: Pick<Summary, 'state' | 'unread'> & {
    findings: readonly Pick<FindingNote, 'severity' | 'ignored'>[];
  };
  /** The page has one first heading; an answer within a part of it is none. */
  as?: 'h1' | 'p';
}

/** The answer in one line, spoken when it changes. */
export function State({ phase, summary, as: Line = 'h1' }: Props) {
  return (
    <Line>
      <span className="state" role="status">
        <Words phase={phase} summary={summary} />
      </span>
      {phase === 'done' ? <Ignored findings={summary.findings} /> : null}
    </Line>
  );
}

function Words({ phase, summary: { state, findings, unread } }: Props) {
  const { say } = useSpeech();
  if (phase === 'idle') return <Mark tone="none" shape="◇" text={say.idle} />;
  if (phase === 'checking') return <Mark tone="none" shape="◇" text={say.checking} />;
  if (phase === 'no-access') return <Mark tone="none" shape="◇" text={say.noAccess} />;
  if (state === 'clean') return <Mark tone="met" shape="●" text={say.clean} />;
  if (state === 'partly') return <Mark tone="risk" shape="▲" text={say.cleanBut} />;
  if (state === 'unreadable') return <Mark tone="none" shape="◇" text={say.unreadable} />;

  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && !finding.ignored).length;
  const [leaks, likely, notices] = [count('leak'), count('likely'), count('notice')];
  if (leaks > 0) {
    return (
      <>
        <b className="miss">{leaks}</b>
        <span>
          {say.mustHandle}
          {likely > 0 ? <Rest text={say.toDecide(likely)} /> : null}
        </span>
      </>
    );
  }
  if (likely > 0) return <Mark tone="risk" shape="▲" text={say.toDecide(likely)} />;
  return unread.length > 0 ? (
    <Mark tone="risk" shape="▲" text={say.noticesBut(notices)} />
  ) : (
    <Mark tone="met" shape="●" text={say.noticesOnly(notices)} />
  );
}

/** What was decided to stand is counted beside the answer, never left out. */
function Ignored({ findings }: Pick<Props['summary'], 'findings'>) {
  const { say } = useSpeech();
  const count = findings.filter(({ ignored }) => ignored).length;
  return count > 0 ? <span className="why"> {say.ignoredCount(count)}</span> : null;
}

function Rest({ text }: { text: string }) {
  const { language } = useSpeech();
  return `${language === 'zh' ? '，' : ', '}${text}`;
}

function Mark({ tone, shape, text }: { tone: 'met' | 'risk' | 'none'; shape: string; text: string }) {
  return (
    <span className={`mark ${tone}`}>
      <span aria-hidden="true">{shape}</span> {text}
    </span>
  );
}
