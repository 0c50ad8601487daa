import type { Severity } from '#core/privacy/finding.ts';
import type { Allow, Policy } from '#core/privacy/policy/policy.ts';
import { type GuardEntry, logDecision } from '../guard/log.ts';
import { showCount } from '../live/show-count.ts';
import type { Answer, Order, Outcome, Report } from '../messages.ts';
import { Ledger } from '../receipt/ledger.ts';
import type { Checked } from '../receipt/make-receipt.ts';
import { dropIgnored, keepIgnored } from '../settings/ignore-list.ts';
import { policyInForce } from '../settings/policy-in-force.ts';
import type { Ignored } from '../settings/settings.ts';
import type { UploadDecision } from '../upload/held-file.ts';
import { FramePorts } from './frame-ports.ts';
import type { Decision } from './IgnoreForm.tsx';
import { injectChecker } from './inject-checker.ts';
import { type Listed, merge, type Summary } from './merge.ts';
import { today } from './today.ts';
import { putFile, takeFile, type Upload } from './upload-desk.ts';

export type Phase = 'idle' | 'checking' | 'done' | 'no-access';

/** What the panel knows of the tab it looks at. */
export interface PageState {
  phase: Phase;
  /** How far a long check is, 0–1. */
  progress?: number;
  summary: Summary;
  /** The publishing reminder waits for a decision. */
  held?: boolean;
  /** A file that was chosen for the page waits for a decision. */
  upload?: Upload;
  /** What became of the last command to mask. */
  outcomes?: { outcome: Outcome; count: number }[];
  /** Frames and their documents where only `unmask` takes the last masking back. */
  undo?: { frame: number; document: string }[];
  /** Where a mask was not confirmed: their masked content can be copied. */
  unsure?: { frame: number; document: string }[];
}

const thisMinute = (): string => `${new Date().toISOString().slice(0, 16)}Z`;

const nothing: PageState = { phase: 'idle', summary: merge(new Map()) };

/** The panel's side of a check: puts the checker into a tab's frames, talks to them, and gathers what they report. */
export class PageCheck {
  #tab: number | undefined;
  readonly #ports = new FramePorts({
    answer: (frame, answer) => this.#hear(frame, answer),
    gone: (frame) => {
      this.#reports.delete(frame);
      this.#heardFrom(frame);
    },
  });
  #reports = new Map<number, Report>();
  #waiting = new Set<number>();
  #nonces = new Map<string, Map<string, Listed>>();
  #ledger = new Ledger();
  #state = nothing;
  #tell = new Set<() => void>();
  #began = 0;

  /** For `useSyncExternalStore`. */
  subscribe = (tell: () => void): (() => void) => {
    this.#tell.add(tell);
    return () => this.#tell.delete(tell);
  };
  state = (): PageState => this.#state;

  /** Looks at a tab: checks every frame that may be read. Needs the grant of a click on the toolbar, or of the origin. */
  async look(tab: number, policy: Policy): Promise<void> {
    this.leave();
    const turn = ++this.#began;
    this.#tab = tab;
    this.#set({ ...nothing, phase: 'checking' });
    const frames = await injectChecker(tab);
    if (turn !== this.#began) return;
    if (frames.length === 0) {
      this.#set({ ...nothing, phase: 'no-access' });
      return;
    }
    this.#waiting = new Set(frames);
    for (const frame of frames) {
      this.#ports.connect(tab, frame);
      this.#ports.order(frame, { kind: 'check', policy });
    }
  }

  /** Whether this tab was checked, and is still the document that was. */
  hasChecked(tab: number | undefined): boolean {
    return this.#tab === tab && this.#state.phase === 'done';
  }

  /** Lets go of the tab: the frames take their marks away when their port closes. */
  leave(): void {
    this.#ports.leave();
    this.#reports.clear();
    this.#waiting.clear();
    this.#ledger = new Ledger();
    this.#set(nothing);
  }

  show({ frame, document, id }: Listed): void {
    this.#ports.order(frame, { kind: 'show', document, finding: id });
  }

  mask(findings: readonly Listed[]): void {
    const { outcomes: _, undo: __, unsure: ___, ...state } = this.#state;
    this.#set(state);
    for (const [frame, group] of Map.groupBy(findings, ({ frame }) => frame)) {
      const [first] = group;
      if (!first) continue;
      const nonce = crypto.randomUUID();
      this.#nonces.set(nonce, new Map(group.map((note) => [note.id, note])));
      this.#ports.order(frame, {
        kind: 'mask',
        document: first.document,
        nonce,
        findings: group.map(({ id }) => id),
      });
    }
  }

  /** Takes the last masking back where the editor's own undo cannot. */
  unmask(): void {
    const { outcomes: _, undo = [], unsure: __, ...state } = this.#state;
    this.#set(state);
    for (const { frame, document } of undo)
      this.#ports.order(frame, { kind: 'unmask', document, nonce: crypto.randomUUID() });
  }

  /** A person goes on with what is open, and says why: it is noted here, and the next press passes. */
  async release(reason: Allow['reason']): Promise<void> {
    for (const [frame, { held, document, origin, findings }] of this.#reports) {
      if (!held) continue;
      const open = findings.filter(({ severity, ignored }) => severity === 'leak' && !ignored);
      const kinds = Map.groupBy(open, ({ leak }) => leak);
      await logDecision({
        at: thisMinute(),
        origin,
        open: Object.fromEntries([...kinds].map(([kind, { length }]) => [kind, length])),
        reason,
      });
      this.#ports.order(frame, { kind: 'release', document, nonce: crypto.randomUUID(), reason });
    }
  }

  /** Brings the waiting file over; nothing when it cannot be brought. */
  takeUpload(upload: Upload): Promise<File | undefined> {
    return takeFile(upload, (make) => this.#ports.ask(upload.frame, make));
  }

  /** What the page gets of the waiting file: the file, its masked copy, or nothing. A reason is noted with what was left in it. */
  async decideUpload(
    upload: Upload,
    decision: UploadDecision,
    {
      masked,
      left,
    }: { masked?: { content: Uint8Array; name: string }; left?: Omit<GuardEntry, 'at' | 'origin'> } = {},
  ): Promise<void> {
    const { frame, document, id } = upload;
    const order = (order: Order): void => this.#ports.order(frame, order);
    if (left)
      await logDecision({ at: thisMinute(), origin: this.#reports.get(frame)?.origin ?? 'null', ...left });
    if (masked) await putFile(upload, masked.content, order);
    const name = masked?.name ?? upload.name;
    order({ kind: 'upload', document, nonce: crypto.randomUUID(), upload: id, decision, name });
  }

  /** Lets a value stand for a time: its frame names it by keyed hash, the entry is kept, and everything is judged anew. */
  async ignore(note: Listed, decision: Decision): Promise<void> {
    const entry = await this.#entryFor(note, decision);
    if (!entry) return;
    await keepIgnored(entry);
    await this.#judgeAnew();
  }

  /** Takes that back. */
  async restore(note: Listed): Promise<void> {
    if (!note.ignored) return;
    const entry = await this.#entryFor(note, note.ignored);
    if (!entry) return;
    await dropIgnored(entry);
    await this.#judgeAnew();
  }

  /** What a receipt is made from; nothing when a frame does not answer. */
  async seal(): Promise<Checked | undefined> {
    const { findings, unread, characters } = this.#state.summary;
    const frames = [...this.#reports].toSorted(([a], [b]) => a - b);
    const seals = await Promise.all(
      frames.map(([frame, { document }]) =>
        this.#ports.ask(frame, (nonce) => ({ kind: 'seal', document, nonce })),
      ),
    );
    const sealed = seals.flatMap((seal) => (seal?.kind === 'sealed' ? [seal] : []));
    const [first] = sealed;
    if (!first || sealed.length < frames.length) return undefined;
    const parts = [...new Set(sealed.flatMap(({ whole, parts }) => [whole, ...parts]))];
    const tallies = this.#ledger.tallies(findings);
    return { unread, readable: characters > 0, tallies, findings, document: first.whole, parts };
  }

  /** The masked content of the editor where masking was not confirmed, for the clipboard. */
  async maskedCopy(): Promise<{ text: string; html?: string } | undefined> {
    for (const { frame, document } of this.#state.unsure ?? []) {
      const answer = await this.#ports.ask(frame, (nonce) => ({ kind: 'copy', document, nonce }));
      if (answer?.kind === 'copied') return answer;
    }
    return undefined;
  }

  async #entryFor(
    { frame, document, id }: Listed,
    { reason, expires }: Decision,
  ): Promise<Ignored | undefined> {
    const answer = await this.#ports.ask(frame, (nonce) => ({
      kind: 'ignore',
      document,
      nonce,
      finding: id,
      reason,
      expires,
    }));
    return answer?.kind === 'ignored' ? answer.entry : undefined;
  }

  async #judgeAnew(): Promise<void> {
    const policy = await policyInForce(today());
    for (const frame of this.#ports.frames) this.#ports.order(frame, { kind: 'check', policy });
  }

  #hear(frame: number, answer: Answer): void {
    if (answer.kind === 'report') {
      this.#reports.set(frame, answer);
      if (!answer.rest) this.#heardAll(frame);
    } else if (answer.kind === 'notes') {
      const report = this.#reports.get(frame);
      if (report?.document !== answer.document) return;
      for (const note of answer.findings) report.findings.push(note);
      if (answer.rest === 0) this.#heardAll(frame);
    } else if (answer.kind === 'progress') {
      if (this.#state.phase === 'checking') this.#set({ ...this.#state, progress: answer.share });
    } else if (answer.kind === 'masked') this.#heardOfMasks(frame, answer);
  }

  #heardAll(frame: number): void {
    this.#ledger.saw([...this.#reports.values()].flatMap(({ findings }) => findings));
    this.#heardFrom(frame);
  }

  #heardOfMasks(frame: number, { nonce, document, results, undo }: Answer & { kind: 'masked' }): void {
    const asked = this.#nonces.get(nonce);
    if (!this.#nonces.delete(nonce)) return;
    const counts = new Map((this.#state.outcomes ?? []).map(({ outcome, count }) => [outcome, count]));
    for (const { finding, outcome } of results) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      const note = asked?.get(finding);
      if (note && outcome === 'held') this.#ledger.masked(note.leak);
    }
    const unsure = results.some(({ outcome }) => outcome === 'screen' || outcome === 'failed');
    const here = { frame, document };
    this.#set({
      ...this.#state,
      outcomes: [...counts].map(([outcome, count]) => ({ outcome, count })),
      undo: [...(this.#state.undo ?? []), ...(undo === 'button' ? [here] : [])],
      unsure: [...(this.#state.unsure ?? []), ...(unsure ? [here] : [])],
    });
  }

  #heardFrom(frame: number): void {
    this.#waiting.delete(frame);
    if (this.#waiting.size > 0) return;
    this.#set(this.#reports.size === 0 ? nothing : this.#done());
  }

  #done(): PageState {
    const { progress: _, ...state } = this.#state;
    const { held: __, upload: ___, ...rest } = state;
    const held = [...this.#reports.values()].some((report) => report.held);
    const [upload] = [...this.#reports].flatMap(([frame, { document, upload }]) =>
      upload ? [{ ...upload, frame, document }] : [],
    );
    const summary = merge(this.#reports);
    return { ...rest, phase: 'done', summary, ...(held ? { held } : {}), ...(upload ? { upload } : {}) };
  }

  #set(state: PageState): void {
    this.#state = state;
    for (const tell of this.#tell) tell();
    if (this.#tab !== undefined && state.phase === 'done') badge(this.#tab, state.summary);
  }
}

/** The count on the toolbar: what must be handled or decided, and not ignored. */
function badge(tab: number, { findings }: Summary): void {
  const open = findings.filter(({ ignored }) => !ignored);
  const count = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  void showCount(tab, { leaks: count('leak'), likely: count('likely') });
}
