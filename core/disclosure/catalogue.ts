import type { Application } from './schema/application.ts';
import type { Basis } from './schema/basis.ts';
import type { Correction } from './schema/correction.ts';
import type { Disclosure } from './schema/disclosure.ts';
import type { Evidence } from './schema/evidence.ts';
import type { Glossary } from './schema/glossary.ts';
import type { Indicator } from './schema/indicator.ts';
import type { Notice } from './schema/notice.ts';
import type { Organisation } from './schema/organisation.ts';
import type { RegionList } from './schema/region.ts';
import type { Scheme } from './schema/scheme.ts';
import type { SegmentList } from './schema/segment.ts';
import type { Site } from './schema/site.ts';
import type { Supervision } from './schema/supervision.ts';
import type { Survey } from './schema/survey.ts';
import type { TopicList } from './schema/topic.ts';
import type { WarningRecord } from './schema/warning.ts';

/** One file of the content folder, as a door read it. */
export interface ContentFile {
  /** Relative to the content folder, with `/` between the parts. */
  path: string;
  bytes: Uint8Array;
  /** Why a door left `bytes` empty: over the size limit, a symbolic link, or not readable. */
  unread?: 'too-large' | 'symlink' | 'denied';
  /** Size on disk in bytes, where it differs from `bytes.length`. */
  size?: number;
}

/** One version of a record with the files that lie beside it. */
export interface Release {
  disclosure: Disclosure;
  /** Of the JSON file, relative to the content folder. */
  path: string;
  /** The Markdown file of the same name. */
  narrative?: string;
  attachments: ContentFile[];
}

/** A notice with its Markdown body and its files. */
export interface NoticeEntry {
  notice: Notice;
  path: string;
  body: string;
  attachments: ContentFile[];
}

/** All content, parsed. Versioned things are keyed `id@version`, all others by id; keys come in the order of the paths. */
export interface Catalogue {
  site: Site;
  organisations: Map<string, Organisation>;
  indicators: Map<string, Indicator>;
  schemes: Map<string, Scheme>;
  basis: Map<string, Basis>;
  /** Code lists. */
  regions: Map<string, RegionList>;
  segments: Map<string, SegmentList>;
  topics: Map<string, TopicList>;
  glossary: Map<string, Glossary>;
  evidence: Map<string, Evidence>;
  surveys: Map<string, Survey>;
  warnings: Map<string, WarningRecord>;
  applications: Map<string, Application>;
  supervision: Map<string, Supervision>;
  corrections: Map<string, Correction>;
  /** Releases of each record, version 1 first. */
  records: Map<string, Release[]>;
  notices: Map<string, NoticeEntry>;
}

/** A catalogue with nothing in it; its site has no name. What `parseContent` starts from. */
export function emptyCatalogue(): Catalogue {
  return {
    site: {
      name: '',
      nameEn: '',
      tagline: '',
      taglineEn: '',
      url: '',
      host: '',
      hostEn: '',
      region: '',
      contacts: [],
      asOf: '',
      privacy: { profile: 'strict-2-3', k: 3 },
      license: 'CC-BY-4.0',
      traditional: false,
    },
    organisations: new Map(),
    indicators: new Map(),
    schemes: new Map(),
    basis: new Map(),
    regions: new Map(),
    segments: new Map(),
    topics: new Map(),
    glossary: new Map(),
    evidence: new Map(),
    surveys: new Map(),
    warnings: new Map(),
    applications: new Map(),
    supervision: new Map(),
    corrections: new Map(),
    records: new Map(),
    notices: new Map(),
  };
}
