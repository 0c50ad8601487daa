import type { z } from 'zod';
import { Application } from './application.ts';
import { Basis } from './basis.ts';
import { Correction } from './correction.ts';
import { Disclosure } from './disclosure.ts';
import { Evidence } from './evidence.ts';
import { Glossary } from './glossary.ts';
import { Indicator } from './indicator.ts';
import { Notice } from './notice.ts';
import { Organisation } from './organisation.ts';
import { RegionList } from './region.ts';
import { Scheme } from './scheme.ts';
import { SegmentList } from './segment.ts';
import { Site } from './site.ts';
import { Supervision } from './supervision.ts';
import { Survey } from './survey.ts';
import { TopicList } from './topic.ts';
import { WarningRecord } from './warning.ts';

/** Every kind of content file, by the folder it lies in (`site` is the file `site.json`). */
export const schemas = {
  site: Site,
  orgs: Organisation,
  library: Indicator,
  basis: Basis,
  regions: RegionList,
  segments: SegmentList,
  topics: TopicList,
  glossary: Glossary,
  schemes: Scheme,
  disclosures: Disclosure,
  corrections: Correction,
  evidence: Evidence,
  surveys: Survey,
  warnings: WarningRecord,
  applications: Application,
  supervision: Supervision,
  notices: Notice,
} as const satisfies Record<string, z.ZodType>;
export type ContentKind = keyof typeof schemas;
