import type { Unread } from '#core/documents/block.ts';
import type { LeakKind, Reasons, Severity } from '#core/privacy/finding.ts';
import type { Allow, Policy } from '#core/privacy/policy/policy.ts';
import type { BridgeOrder } from './replace/bridge/order.ts';
import type { Guard, Ignored } from './settings/settings.ts';
import type { HeldFile, UploadDecision } from './upload/held-file.ts';

/** Where a finding stands, in terms a person can look for. Counts from 1. Holds no text of the draft but a field's own label. */
export interface Spot {
  area: 'editor' | 'field' | 'page' | 'attribute' | 'comment' | 'hidden';
  /** Which editor of the page, when there is more than one. */
  editor?: number;
  /** A field's label, or an attribute's name. */
  label?: string;
  table?: number;
  row?: number;
  column?: number;
  paragraph?: number;
}

/** Why a finding cannot be masked where it stands. */
export type Unmaskable =
  | 'page-text'
  | 'attribute'
  | 'comment'
  | 'hidden'
  | 'read-only'
  | 'no-mask'
  | 'notice';

/** What the panel may know of a finding: never the text itself. `id` is random and lives as long as the document. */
export interface FindingNote {
  id: string;
  leak: LeakKind;
  severity: Severity;
  confidence: number;
  reasons: Reasons;
  spot: Spot;
  /** The value as the chosen profile would mask it. */
  preview: string;
  /** Number of the person in its frame that the finding is about, as far as row or name tell. */
  person?: number;
  unmaskable?: Unmaskable;
  /** Someone decided that it may stand, for a time. It is counted, not hidden. */
  ignored?: { reason: Allow['reason']; expires: string };
}

/** `clean` only when every part was read and nothing was found. */
export type CheckState = 'clean' | 'findings' | 'partly' | 'unreadable';

/** A part of the page or the file that was not read. */
export interface UnreadPart {
  because: Unread['because'] | 'canvas' | 'picture' | 'plugin' | 'restless';
  /** Origin of a frame, as its address says. */
  origin?: string;
  count: number;
}

/** One frame's answer. */
export interface Report {
  kind: 'report';
  document: string;
  /** The origin that this report speaks for: the parent's "foreign frame" of the same origin is thereby read. */
  origin: string;
  unread: UnreadPart[];
  findings: FindingNote[];
  characters: number;
  tables: number;
  milliseconds: number;
  /** So many findings follow as `notes`: a browser takes no message of any size. */
  rest?: number;
  /** The guard has stopped a press in this document, and nobody has decided yet. */
  held?: boolean;
  /** A file that was chosen for the page waits for a decision. */
  upload?: HeldFile;
}

/** `held`: read back from where the data lives. `screen`: an editor with a model of its own shows the mask, nothing more is known. */
export type Outcome = 'held' | 'screen' | 'failed' | 'stale' | 'composing';

/** Panel → page, over the port that the panel opened to one frame. */
export type Order =
  /** The frame puts its own origin in the place of the policy's scope. */
  | { kind: 'check'; policy: Policy }
  | { kind: 'show'; document: string; finding: string }
  | { kind: 'mask'; document: string; nonce: string; findings: string[] }
  | { kind: 'unmask'; document: string; nonce: string }
  /** A person decided, with a reason, that what is left may be published. */
  | { kind: 'release'; document: string; nonce: string; reason: Allow['reason'] }
  /** Hash what is written here, for a receipt. */
  | { kind: 'seal'; document: string; nonce: string }
  /** Give the masked content where the last masking was not confirmed: a person asked for it, to paste it. */
  | { kind: 'copy'; document: string; nonce: string }
  /** Give a part of the waiting file. */
  | { kind: 'take'; document: string; nonce: string; upload: string; from: number }
  /** A part of its masked copy. */
  | { kind: 'put'; document: string; nonce: string; upload: string; base64: string }
  /** What the page gets of it. `name` is the masked copy's. */
  | {
      kind: 'upload';
      document: string;
      nonce: string;
      upload: string;
      decision: UploadDecision;
      name: string;
    }
  | {
      kind: 'ignore';
      document: string;
      nonce: string;
      finding: string;
      reason: Allow['reason'];
      expires: string;
    };

/** Page → panel, over the same port. */
export type Answer =
  | Report
  | {
      kind: 'masked';
      document: string;
      nonce: string;
      results: { finding: string; outcome: Outcome }[];
      /** How it is taken back: by the editor's own keys, or by `unmask`. */
      undo: 'key' | 'button';
    }
  /** More findings of the last report; `rest` still follow. */
  | { kind: 'notes'; document: string; findings: FindingNote[]; rest: number }
  /** How far a long check is, 0–1. */
  | { kind: 'progress'; document: string; share: number }
  /** Keyed hashes of the draft: the whole, and each editor and field. */
  | { kind: 'sealed'; document: string; nonce: string; whole: string; parts: string[] }
  | { kind: 'copied'; document: string; nonce: string; text: string; html?: string }
  /** A part of a waiting file; `rest` bytes follow. */
  | { kind: 'taken'; document: string; nonce: string; base64: string; rest: number }
  /** The frame hashed the value; the panel keeps the entry. */
  | { kind: 'ignored'; document: string; nonce: string; entry: Ignored }
  | { kind: 'refused'; because: 'other-document' | 'repeated' };

/** Page → background. */
export type Ask =
  /** Bring the engine into this frame. */
  | { kind: 'engine' }
  /** Bring what reads the patterns of an office. */
  | { kind: 'patterns' }
  /** Is this page's site switched on? The answer is `LiveTerms`, or nothing. */
  | { kind: 'live' }
  /** What a live check found in this frame, for the toolbar. */
  | { kind: 'count'; leaks: number; likely: number }
  /** The guard has stopped a press: open the panel, where it is decided. */
  | { kind: 'held' };

/** On what terms a page is checked while it is written. */
export interface LiveTerms {
  policy: Policy;
  guard: Guard;
  /** Whether files are checked before the page gets them. */
  files: boolean;
}

/** Background → panel. */
export type Call = { kind: 'look'; tab: number } | { kind: 'step'; by: 1 | -1 };

/** A frame → background, which takes it into the page's own world of that frame and answers `BridgeAnswer`. */
export interface Crossing {
  kind: 'bridge';
  order: BridgeOrder;
}

export type Message = Order | Answer | Ask | Call | Crossing;

/** Name of the port between the panel and a frame. */
export const portName = 'mingshi';

const kinds: Record<Message['kind'], true> = {
  check: true,
  show: true,
  mask: true,
  unmask: true,
  release: true,
  ignore: true,
  take: true,
  taken: true,
  put: true,
  upload: true,
  ignored: true,
  report: true,
  notes: true,
  progress: true,
  masked: true,
  refused: true,
  seal: true,
  sealed: true,
  copy: true,
  copied: true,
  engine: true,
  patterns: true,
  live: true,
  count: true,
  held: true,
  look: true,
  step: true,
  bridge: true,
};

/** Tells a message of ours from anything else. The sender is checked apart (`fromUs`). */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'kind')) return false;
  const { kind } = value as { kind: unknown };
  return typeof kind === 'string' && Object.hasOwn(kinds, kind);
}

/** Whether a message or port comes from this very extension. */
export function fromUs(sender: { id?: string | undefined } | undefined, ourId: string): boolean {
  return sender?.id === ourId;
}
