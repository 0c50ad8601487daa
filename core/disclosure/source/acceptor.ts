import type { z } from 'zod';

/** What an acceptor gives for a value that it does not accept: then zod is asked, and says what is wrong. */
export const refused = Symbol('refused');

/** Gives what the schema's own `parse` would give, or `refused`. Never throws on JSON. */
export type Acceptor = (value: unknown) => unknown;

/**
 * Reads valid JSON as a schema would, several times faster, and refuses the rest without a word. zod runs every field of a shape,
 * absent or not, and a result has some twenty that are nearly always absent; this looks only at what is there. Kinds of schema that
 * it does not know go to the schema itself, so the answer is always that of zod (`test/core/disclosure/source/acceptor.test.ts`).
 */
export function acceptorOf(schema: z.core.$ZodType): Acceptor {
  const { def } = schema._zod as unknown as { def: Def };
  switch (def.type) {
    case 'string':
      return stringOf(schema, def) ?? whole(schema);
    case 'enum':
      return among(new Set<unknown>(Object.values(def.entries ?? {})));
    case 'optional':
      // Absent fields never get here: `objectOf` asks for present ones alone.
      return def.innerType ? acceptorOf(def.innerType) : whole(schema);
    case 'default':
      return def.innerType ? acceptorOf(def.innerType) : whole(schema);
    case 'array':
      return def.element && !def.checks?.length ? arrayOf(acceptorOf(def.element)) : whole(schema);
    case 'record':
      return def.valueType && isPlainString(def.keyType) && !def.checks?.length
        ? recordOf(acceptorOf(def.valueType), whole(schema))
        : whole(schema);
    case 'union':
      return def.options && !def.checks?.length ? anyOf(def.options.map(acceptorOf)) : whole(schema);
    case 'object':
      return (def.shape && isStrict(def) && !def.checks?.length && objectOf(def.shape)) || whole(schema);
    default:
      return whole(schema);
  }
}

/** The parts of zod's definitions that are read here. */
interface Def {
  type: string;
  format?: string;
  pattern?: RegExp;
  checks?: readonly {
    _zod: { def: { check: string; format?: string; pattern?: RegExp; minimum?: number } };
  }[];
  entries?: Record<string, unknown>;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  shape?: Record<string, z.core.$ZodType>;
  catchall?: z.core.$ZodType;
  defaultValue?: unknown;
}

/** Asks zod itself. */
function whole(schema: z.core.$ZodType): Acceptor {
  return (value) => {
    const { value: read, issues } = schema._zod.run(
      { value, issues: [] },
      { async: false },
    ) as z.core.ParsePayload;
    return issues.length === 0 ? read : refused;
  };
}

const among =
  (options: ReadonlySet<unknown>): Acceptor =>
  (value) =>
    options.has(value) ? value : refused;

const isStrict = ({ catchall }: Def): boolean =>
  (catchall?._zod as unknown as { def: Def } | undefined)?.def.type === 'never';

/** Text held by patterns and a least length; `undefined` where a schema asks for more, such as an address. */
function stringOf(schema: z.core.$ZodType, def: Def): Acceptor | undefined {
  const rules = [
    ...(def.format === undefined
      ? []
      : [{ check: 'string_format', format: def.format, pattern: def.pattern, minimum: 0 }]),
    ...(def.checks ?? []).map((check) => check._zod.def),
  ];
  const plain = rules.every(
    ({ check, format, pattern }) =>
      check === 'min_length' ||
      (check === 'string_format' && (format === 'regex' || format === 'date') && pattern),
  );
  if (!plain || schema._zod.def.type !== 'string') return undefined;
  const patterns = rules.flatMap(({ pattern }) => pattern ?? []);
  const least = Math.max(0, ...rules.map(({ minimum = 0 }) => minimum));
  if (patterns.some(({ global, sticky }) => global || sticky)) return undefined;
  const [only, ...more] = patterns;
  if (only && more.length === 0 && least === 0)
    return (value) => (typeof value === 'string' && only.test(value) ? value : refused);
  return (value) =>
    typeof value === 'string' && value.length >= least && patterns.every((pattern) => pattern.test(value))
      ? value
      : refused;
}

const arrayOf =
  (element: Acceptor): Acceptor =>
  (value) => {
    if (!Array.isArray(value)) return refused;
    const read: unknown[] = [];
    for (const member of value) {
      const one = element(member);
      if (one === refused) return refused;
      read.push(one);
    }
    return read;
  };

const isPlainString = (schema: z.core.$ZodType | undefined): boolean => {
  const def = schema?._zod.def as unknown as Def | undefined;
  return def?.type === 'string' && def.format === undefined && !def.checks?.length;
};

/** `other` is asked about names that mean something to every object. */
const recordOf =
  (member: Acceptor, other: Acceptor): Acceptor =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused;
    const read: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (key === '__proto__' || key === 'constructor') return other(value);
      const accepted = member((value as Record<string, unknown>)[key]);
      if (accepted === refused) return refused;
      read[key] = accepted;
    }
    return read;
  };

const anyOf =
  (options: readonly Acceptor[]): Acceptor =>
  (value) => {
    for (const option of options) {
      const read = option(value);
      if (read !== refused) return read;
    }
    return refused;
  };

/**
 * Fields in the order of the shape, as zod gives them; a field more than the shape has is refused. `undefined` where a field stands
 * in for its absence in a way that is not read here.
 */
function objectOf(shape: Record<string, z.core.$ZodType>): Acceptor | undefined {
  const fields = Object.entries(shape).map(([key, field]) => {
    const { def, optin } = field._zod as unknown as { def: Def; optin?: string };
    return {
      key,
      def,
      accept: acceptorOf(field),
      optional: optin === 'optional',
      needed: optin === undefined,
    };
  });
  if (fields.some(({ def, optional, needed }) => !optional && !needed && def.type !== 'default'))
    return undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused;
    const given = value as Record<string, unknown>;
    const read: Record<string, unknown> = {};
    let unread = Object.keys(given).length;
    for (const { key, def, accept, optional, needed } of fields) {
      const one = given[key];
      if (one !== undefined) {
        const member = accept(one);
        if (member === refused) return refused;
        read[key] = member;
        unread--;
      } else if (needed) return refused;
      else if (!optional) read[key] = def.defaultValue;
    }
    return unread === 0 ? read : refused;
  };
}
