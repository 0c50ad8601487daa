import { assess } from '#core/assessment/assess.ts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { diffReleases } from '#core/disclosure/diff.ts';
import { schemaHint } from '#core/disclosure/json-schema.ts';
import { nodeNames } from '#core/disclosure/nodes.ts';
import { periodKey } from '#core/disclosure/period.ts';
import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import type { Indicator } from '#core/disclosure/schema/indicator.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import { Period } from '#core/disclosure/schema/values.ts';
import { readAppendix, withoutAppendix } from '#core/forms/appendix.ts';
import type { Form } from '#core/forms/form.ts';
import type { CellPlace, Grid } from '#core/forms/grid.ts';
import { findScheme } from '#core/forms/match-scheme.ts';
import { type Note, note } from '#core/forms/note.ts';
import { readForms } from '#core/forms/read-form.ts';
import { restore } from '#core/forms/restore.ts';
import { toDisclosure } from '#core/forms/to-disclosure.ts';
import { toScheme } from '#core/forms/to-scheme.ts';
import { pointsOf } from '../../site/endpoints/form-points.ts';
import { correctionFile } from '../new/correction-file.ts';
import type { NewFile } from '../new.ts';
import { compact } from './compact.ts';
import { slugOf } from './slug.ts';

/** What was decided before, by flags. */
export interface Given {
  org?: string | undefined;
  period?: string | undefined;
  scheme?: string | undefined;
  record?: string | undefined;
  domain?: string | undefined;
  as?: 'correction' | 'adjustment' | 'notice' | undefined;
  /** Leave the data sheet unread. */
  fresh?: boolean | undefined;
}

/** What nobody decided. `options` are ids with their names; none for a free answer. */
export interface Question {
  about: 'org' | 'period' | 'record' | 'as';
  at: CellPlace;
  options: { value: string; label: string }[];
  guess?: string;
}
/** Asks a person; `undefined` where there is nobody, or no answer. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** What would be written, and everything there is to say about it. */
export interface Plan {
  files: NewFile[];
  releases: Disclosure[];
  notes: Note[];
  /** Questions without an answer: nothing may be written. */
  open: Question[];
}

/** Masked tables → content files. Writes nothing. `today` is `YYYY-MM-DD`. */
export async function planImport(
  grids: readonly Grid[],
  catalogue: Catalogue,
  given: Given,
  today: string,
  ask: Ask,
): Promise<Plan> {
  const plan: Plan = { files: [], releases: [], notes: [], open: [] };
  const known: Catalogue = {
    ...catalogue,
    indicators: new Map(catalogue.indicators),
    schemes: new Map(catalogue.schemes),
  };
  const found: { form: Form; said: Disclosure | undefined }[] = [];
  const appended = grids.map((grid) => readAppendix(grid));
  const releases = given.fresh ? [] : appended.flatMap(({ release }) => release ?? []);
  // Without a scheme the form has no indicators to be read: the appendix is all there is.
  const bare = releases.length === 1 && releases[0]?.scheme === undefined ? releases[0] : undefined;
  for (const grid of bare ? [] : grids) {
    const { forms, notes } = readForms(withoutAppendix(grid));
    for (const one of notes) plan.notes.push(one);
    for (const form of forms) found.push({ form, said: undefined });
  }
  if (!given.fresh) for (const one of appended) for (const note of one.notes) plan.notes.push(note);
  found.forEach((one, index) => {
    one.said = releases[index];
  });
  if (found.length === 0 && !bare && plan.notes.every(({ level }) => level !== 'wrong'))
    plan.notes.push(note({ sheet: grids.map(({ name }) => name).join('、') }, 'no-form', {}));
  const planner = new Planner(plan, known, given, today, ask);
  if (bare) await planner.again({ at: { sheet: grids[0]?.name ?? '' } }, bare);
  for (const { form, said } of found) await (said ? planner.again(form, said) : planner.first(form));
  return plan;
}

class Planner {
  private readonly plan: Plan;
  private readonly catalogue: Catalogue;
  private readonly given: Given;
  private readonly today: string;
  private readonly ask: Ask;

  constructor(plan: Plan, catalogue: Catalogue, given: Given, today: string, ask: Ask) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.given = given;
    this.today = today;
    this.ask = ask;
  }

  /** A form from elsewhere: version 1 of a record, under a scheme that fits or one made from it. */
  async first(form: Form): Promise<void> {
    const org = await this.orgOf(form);
    const period = await this.periodOf(form);
    if (!org || !period) return;
    const subject = form.project ?? (form.layout === 'department' ? '部门整体' : (form.unit ?? '自评'));
    const record = await this.recordOf(
      form,
      `${org.id}-${slugOf(subject)}-${periodKey(period).toLowerCase()}`,
    );
    if (!record) return;
    const scheme = this.schemeOf(form, org, record);
    if (!scheme) return;
    const { disclosure, notes } = toDisclosure(form, {
      org,
      period,
      record,
      scheme,
      indicators: this.catalogue.indicators,
      publishedAt: this.today,
    });
    for (const one of notes) this.plan.notes.push(one);
    await this.release(form, disclosure);
  }

  /** A form that was exported: the release of its appendix, with what was changed in the form. */
  async again(form: Form | Pick<Form, 'at'>, said: Disclosure): Promise<void> {
    const scheme = this.catalogue.schemes.get(said.scheme ?? '');
    const org = this.catalogue.organisations.get(said.org);
    if (said.releaseType === 'withdrawal') this.plan.notes.push(note(form.at, 'withdrawn', {}));
    else if (!org || (said.scheme !== undefined && !scheme))
      this.plan.notes.push(note(form.at, 'foreign-scheme', { scheme: org ? (said.scheme ?? '') : said.org }));
    else if (!scheme || !('rows' in form)) await this.release(form, said);
    else {
      const { indicators } = this.catalogue;
      const points = pointsOf(assess(said, scheme, indicators));
      const { disclosure, notes } = restore(form, said, { org, scheme, indicators, points });
      for (const one of notes) this.plan.notes.push(one);
      await this.release(form, disclosure);
    }
  }

  /** Version 1 of a new record, or the next version of one that is there; nothing where the last one says the same. */
  private async release(form: Pick<Form, 'at'>, disclosure: Disclosure): Promise<void> {
    const last = this.catalogue.records.get(disclosure.record)?.at(-1)?.disclosure;
    if (!last) {
      this.write({ ...disclosure, version: 1, releaseType: 'first' });
      return;
    }
    const fields = diffReleases(last, disclosure, nodeNames(this.catalogue, disclosure.scheme));
    this.plan.releases.push(disclosure);
    if (fields.length === 0) return;
    const as = await this.answer('as', this.given.as, form.at, [
      { value: 'correction', label: '更正 correction' },
      { value: 'adjustment', label: '调整 adjustment' },
      { value: 'notice', label: '更正公告 notice' },
    ]);
    if (as !== 'correction' && as !== 'adjustment' && as !== 'notice') return;
    const version = last.version + 1;
    this.plan.releases.pop();
    this.write({ ...disclosure, version, releaseType: as, publishedAt: this.today });
    if (as !== 'correction') return;
    const changed = fields.map(({ path, before, after }) => ({ path, before, after }));
    const explained = correctionFile(
      disclosure.record,
      { was: last.version, is: version },
      changed,
      this.today,
    );
    this.plan.files.push(explained);
  }

  private write(disclosure: Disclosure): void {
    const path = `disclosures/${disclosure.org}/${periodKey(disclosure.period)}/${disclosure.record}/v${disclosure.version}.json`;
    this.plan.releases.push(disclosure);
    this.plan.files.push({
      path,
      value: compact({ $schema: schemaHint(path, 'disclosures'), ...disclosure }),
    });
  }

  private schemeOf(form: Form, org: Organisation, record: string): Scheme | undefined {
    const { schemes, indicators } = this.catalogue;
    const wanted = this.given.scheme;
    if (wanted !== undefined) {
      const scheme = schemes.get(wanted) ?? schemes.get(`${wanted}@1`);
      if (!scheme) this.plan.notes.push(note(form.at, 'foreign-scheme', { scheme: wanted }));
      return scheme;
    }
    const fitting = findScheme(form.rows, this.catalogue);
    if (fitting) {
      this.plan.notes.push(note(form.at, 'matched', { scheme: `${fitting.id}@${fitting.version}` }));
      return fitting;
    }
    const made = toScheme(form, {
      id: freeId(record.replace(/-\d{4}(-[hq]\d)?$/, ''), schemes),
      org,
      indicators,
      domain: this.given.domain ?? '其他',
      slug: slugOf,
    });
    for (const one of made.notes) this.plan.notes.push(one);
    schemes.set(`${made.scheme.id}@1`, made.scheme);
    this.keep(made.scheme, made.indicators);
    return made.scheme;
  }

  private keep(scheme: Scheme, indicators: readonly Indicator[]): void {
    const path = `schemes/${scheme.id}/v1.json`;
    this.plan.files.push({ path, value: compact({ $schema: schemaHint(path, 'schemes'), ...scheme }) });
    for (const indicator of indicators) {
      this.catalogue.indicators.set(`${indicator.id}@1`, indicator);
      const file = `library/imported/${indicator.id}.json`;
      this.plan.files.push({
        path: file,
        value: compact({ $schema: schemaHint(file, 'library'), ...indicator }),
      });
    }
  }

  private async orgOf(form: Form): Promise<Organisation | undefined> {
    const all = [...this.catalogue.organisations.values()];
    const named = [form.unit, form.department].flatMap((name) => all.find((org) => org.name === name) ?? []);
    const id = this.given.org ?? named[0]?.id ?? (all.length === 1 ? all[0]?.id : undefined);
    const answer = await this.answer(
      'org',
      id,
      form.at,
      all.map((org) => ({ value: org.id, label: org.name })),
    );
    const org = answer === undefined ? undefined : this.catalogue.organisations.get(answer);
    if (answer !== undefined && !org)
      this.leave(
        'org',
        form.at,
        all.map((one) => ({ value: one.id, label: one.name })),
      );
    return org;
  }

  private async periodOf(form: Form): Promise<Period | undefined> {
    const year = form.filledAt === undefined ? undefined : String(Number(form.filledAt.slice(0, 4)) - 1);
    const answer = await this.answer('period', this.given.period ?? form.period, form.at, [], year);
    const period = Period.safeParse(answer);
    if (answer !== undefined && !period.success) this.leave('period', form.at, []);
    return period.success ? period.data : undefined;
  }

  private async recordOf(form: Form, wanted: string): Promise<string | undefined> {
    const taken = new Set(this.plan.releases.map(({ record }) => record));
    const guess = taken.has(wanted)
      ? freeId(wanted, new Map([...taken].map((id) => [`${id}@1`, id])))
      : wanted;
    const only = taken.size === 0 ? this.given.record : undefined;
    const answer = only ?? guess;
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer)) return answer;
    return this.answer('record', undefined, form.at, [], guess);
  }

  /** What was given, else what is answered, else an open question. */
  private async answer(
    about: Question['about'],
    known: string | undefined,
    at: CellPlace,
    options: Question['options'],
    guess?: string,
  ): Promise<string | undefined> {
    if (known !== undefined) return known;
    const question: Question = { about, at, options, ...(guess === undefined ? {} : { guess }) };
    const answer = await this.ask(question);
    if (answer === undefined) this.plan.open.push(question);
    return answer;
  }

  private leave(about: Question['about'], at: CellPlace, options: Question['options']): void {
    this.plan.open.push({ about, at, options });
  }
}

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let n = 2; taken.has(`${id}@1`); n++) id = `${wanted}-${n}`;
  return id;
}
