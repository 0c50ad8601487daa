import type { Severity } from '#core/privacy/finding.ts';
import type { Allow } from '#core/privacy/policy/policy.ts';
import type { CheckState, Outcome, Spot, Unmaskable, UnreadPart } from '../messages.ts';
import type { Grouping } from './groups.ts';

/** Everything the panel says. Chinese first; English complete, as the type demands. */
export interface Words {
  title: string;
  tabs: { page: string; text: string };
  /** After the big figure. */
  mustHandle: string;
  toDecide(count: number): string;
  noticesOnly(count: number): string;
  noticesBut(count: number): string;
  clean: string;
  cleanBut: string;
  unreadable: string;
  idle: string;
  checking: string;
  noAccess: string;
  noAccessWhy: string;
  read(characters: number, tables: number): string;
  unread(part: UnreadPart): string;
  notRead: string;
  grant: string;
  check: string;
  recheck: string;
  maskAll(count: number): string;
  mask: string;
  show: string;
  previous: string;
  next: string;
  position(at: number, of: number): string;
  profile: string;
  filter: {
    legend: string;
    severity: string;
    kind: string;
    all: string;
    open: string;
    ignored: string;
    allKinds: string;
    group: string;
    groups: Record<Grouping, string>;
    search: string;
  };
  nobody: string;
  person(name: string, place: string): string;
  states: Record<CheckState, string>;
  frames(count: number): string;
  frameState(top: boolean, origin: string, state: string): string;
  ignoredCount(count: number): string;
  ignore: string;
  restore: string;
  ignoreWhy: string;
  ignoreChoose: string;
  ignoreFor: string;
  ignoreConfirm: string;
  ignoreReasons: Record<Allow['reason'], string>;
  /** The publishing reminder. */
  held: { title: string; left(leaks: number): string; reminder: string; why: string; goOn: string };
  /** A file that waits before the page gets it. */
  upload: Record<'title' | 'mask' | 'leave' | 'pass' | 'passAll' | 'outOfReach', string>;
  /** The check while writing. */
  live: string;
  ignoredFor(reason: string, expires: string): string;
  days(count: number): string;
  copyFallback: string;
  receipt: { title: string; copy: string; save: string; again: string; signed: string; unsigned: string };
  settings: string;
  practise: string;
  severity: Record<Severity, string>;
  areas: Record<Spot['area'], string>;
  group(spot: Spot): string;
  unmaskable: Record<Unmaskable, string>;
  outcome: Record<Outcome, string>;
  masked(held: number, screen: number, failed: number): string;
  undoHint: string;
  unmask: string;
  list(parts: readonly string[]): string;
  basis(articles: readonly string[]): string;
  none: string;
  more(count: number): string;
  local: string;
  language: string;
  text: {
    label: string;
    hint: string;
    placeholder: string;
    choose: string;
    drop: string;
    copyMasked: string;
    saveMasked: string;
    copied: string;
    at(place: { part?: string; page?: number; line?: number; column?: number }): string;
    reading: string;
    seen(pictures: number): string;
    cancel: string;
    ways: Record<'text' | 'burnt', string>;
    clear: string;
    limits: string;
  };
}
