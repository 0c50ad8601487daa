import type { Assessment, GateOutcome } from './assessment.ts';
import type { ApplicationInput } from './entity-input.ts';
import { short, whole } from './exact.ts';

/** A release with what came of it. */
export interface AssessedRelease {
  readonly record: string;
  readonly version: number;
  readonly org: string;
  readonly assessment: Pick<Assessment, 'gates' | 'total'>;
}

/** How far results were applied (结果应用). */
export interface Coverage {
  /** 「有结果、未应用」: releases with a complete total to which no application refers. */
  readonly unapplied: readonly string[];
  /** 「已触发,未见处理」: gates that were hit without an application that names the release or the gate. */
  readonly unhandledGates: readonly {
    readonly release: string;
    readonly gate: string;
    readonly action: string;
  }[];
  readonly byType: Readonly<Record<string, number>>;
  /** Percent of applications with an amount, one decimal; undefined when there are none. */
  readonly budgetLinked?: string;
}

/**
 * Coverage of the current releases by applications. An application refers to a release by `record@version` or `record` at the start of
 * its basis, optionally with `#node` or `#gate`. Lists keep the order of `releases`. Never throws.
 */
export function applicationCoverage(
  releases: readonly AssessedRelease[],
  applications: readonly ApplicationInput[],
): Coverage {
  const byType: Record<string, number> = {};
  for (const { type } of applications) byType[type] = (byType[type] ?? 0) + 1;
  const linked = applications.filter(({ amount }) => amount !== undefined).length;
  return {
    unapplied: releases
      .filter(({ assessment }) => assessment.total.state === 'complete')
      .filter((release) => !applications.some((application) => refersTo(application.basis, release)))
      .map(nameOf),
    unhandledGates: releases.flatMap((release) =>
      release.assessment.gates
        .filter((gate) => gate.state === 'hit' && !isHandled(release, gate, applications))
        .map(({ gate, action }) => ({ release: nameOf(release), gate, action })),
    ),
    byType,
    ...(applications.length > 0
      ? { budgetLinked: short(whole(linked).mul(100).div(applications.length), 1) }
      : {}),
  };
}

/** Whether the basis of an application names the release: `record`, `record@version`, with or without `#…`. */
export function refersTo(basis: string, release: Pick<AssessedRelease, 'record' | 'version'>): boolean {
  const [whole = ''] = basis.split('#');
  return whole === release.record || whole === nameOf(release);
}

/** Whether an application names this gate of the release, or names the release and is of the very type that the gate asks for. */
export const isHandled = (
  release: Pick<AssessedRelease, 'record' | 'version'>,
  { gate, action }: Pick<GateOutcome, 'gate' | 'action'>,
  applications: readonly ApplicationInput[],
): boolean =>
  applications.some(({ basis, type }) => {
    const part = basis.split('#')[1];
    return refersTo(basis, release) && (part === gate || (part === undefined && action.includes(type)));
  });

const nameOf = ({ record, version }: Pick<AssessedRelease, 'record' | 'version'>): string =>
  `${record}@${version}`;
