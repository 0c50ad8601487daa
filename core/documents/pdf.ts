import { within } from './archive-reading.ts';
import type { Block, Place, Unread } from './block.ts';
import type { DrawnText } from './layout/drawn.ts';
import type { LaidBlock } from './layout/laid-block.ts';
import { laidReading } from './layout/laid-reading.ts';
import { type PageTable, pageBlocks } from './layout/page-blocks.ts';
import { annotationsOf, type PdfFile } from './pdf/annotations.ts';
import { burnPdf } from './pdf/burn.ts';
import { drawnPage } from './pdf/drawn-page.ts';
import { blankPdf } from './pdf/file.ts';
import { documentParameters, type PDFDocumentProxy, type PDFPageProxy, type PdfDoor } from './pdf/library.ts';
import { pageSource, type ReadPage } from './pdf/page-source.ts';
import { propertiesOf } from './pdf/properties.ts';
import { MOST_REVISIONS, revisionsOf } from './pdf/revisions.ts';
import { seenPage } from './picture/ocr.ts';
import { type TableCounter, tableCounter } from './piece.ts';
import type { Read, SlowReader } from './read-document.ts';

const MOST_PAGES = 3000;
/** A picture smaller than this, in points, holds no line of text. */
const SMALL = 12;
/** Pixels a point (300 a inch), and along the longer side at most. */
const OCR_SCALE = 300 / 72;
const MOST_PIXELS = 5000;

/** What is read of one state of a file. */
interface State {
  blocks: LaidBlock[];
  /** `undefined` content: it cannot be had. */
  files: { name: string; bytes: Uint8Array | undefined }[];
  pages: { width: number; height: number }[];
  unread: Unread[];
}

/**
 * A reader of PDF (ISO 32000-1) on pdf.js, which the door gives: text with its page and line, tables as cells, text that
 * nobody sees (`hidden`), remarks and form fields, properties, what earlier states of the file held, embedded files.
 * Pages whose text is a picture, or whose fonts don't tell their letters, stand in `unread`. Never throws.
 */
export function pdfReader(door: PdfDoor): SlowReader {
  return async (bytes, read) => {
    const state = await readState(bytes, door);
    if ('because' in state) return { unread: [{ place: {}, because: state.because }] };
    const { blocks, files, pages, unread } = state;
    const seen = new Set(blocks.map(({ text }) => text));
    const revisions = revisionsOf(bytes);
    if (revisions.length > MOST_REVISIONS)
      unread.push({ place: { part: 'revisions' }, because: 'too-large' });
    for (const [index, revision] of revisions.slice(-MOST_REVISIONS).entries()) {
      const part = `revision ${index + 1}`;
      const earlier = await readState(revision, door);
      if ('because' in earlier) unread.push({ place: { part }, because: earlier.because });
      else for (const one of changed(earlier.blocks, part, seen)) blocks.push(one);
    }
    let tables = blocks.reduce((most, { cell }) => Math.max(most, (cell?.table ?? -1) + 1), 0);
    for (const { name, bytes: content } of files) {
      const inner: Read = content
        ? await read(name, content)
        : { unread: [{ place: {}, because: 'damaged' }] };
      for (const one of inner.unread) unread.push({ ...one, place: within(name, one.place) });
      if (!('blocks' in inner)) continue;
      for (const [index, block] of inner.blocks.entries())
        blocks.push({
          ...embedded(block, name, tables),
          locate: (offset) => within(name, inner.locate(index, offset)),
        });
      tables = blocks.reduce((most, { cell }) => Math.max(most, (cell?.table ?? -1) + 1), tables);
    }
    const reading = laidReading(bytes, blocks, pages, unread);
    if (door.paint) reading.burn = (edits) => burnPdf(bytes, reading.boxes(edits), door);
    return {
      ...reading,
      writeInside: (edits) => (edits.length === 0 ? bytes : blankPdf()),
      removes: (edits) => (edits.length === 0 ? [] : [{}]),
    };
  };
}

/** What an earlier state held and later ones don't. */
function changed(blocks: readonly LaidBlock[], part: string, seen: Set<string>): LaidBlock[] {
  return blocks.flatMap((block) => {
    if (seen.has(block.text)) return [];
    seen.add(block.text);
    const { cell: _cell, ...rest } = block;
    return [{ ...rest, role: 'hidden' as const, place: { ...block.place, part }, stretches: [] }];
  });
}

function embedded(block: Block, name: string, tables: number): LaidBlock {
  const moved: LaidBlock = { ...block, place: within(name, block.place), stretches: [] };
  if (block.cell) moved.cell = { ...block.cell, table: block.cell.table + tables };
  return moved;
}

async function readState(bytes: Uint8Array, door: PdfDoor): Promise<State | Pick<Unread, 'because'>> {
  const state: State = { blocks: [], files: [], pages: [], unread: [] };
  const task = door.library.getDocument(documentParameters(bytes, door));
  const work = task.promise
    .then((pdf) => readPages(pdf, door, state))
    .then(
      () => undefined,
      (fault: unknown): Unread['because'] =>
        fault instanceof Error && fault.name === 'PasswordException' ? 'encrypted' : 'damaged',
    );
  const because = await Promise.race([work, aborted(door.signal)]);
  // A library that is stuck does not answer that it ended either.
  void task.destroy().catch(() => undefined);
  if (because === undefined) return state;
  if (state.blocks.length === 0) return { because };
  state.unread.push({ place: { page: state.pages.length + 1 }, because });
  return { ...state, blocks: [...state.blocks], unread: [...state.unread] };
}

/** Comes to an end when the door says that it is time. */
function aborted(signal: AbortSignal | undefined): Promise<'too-large'> {
  if (signal?.aborted) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve('too-large'), { once: true });
  });
}

async function readPages(pdf: PDFDocumentProxy, door: PdfDoor, state: State): Promise<void> {
  const miss = (because: Unread['because'], place: Place) => state.unread.push({ place, because });
  const layers = await pdf.getOptionalContentConfig();
  const tables = tableCounter();
  const hanging: PdfFile[] = [];
  const most = Math.min(pdf.numPages, door.mostPages ?? MOST_PAGES);
  let before: PageTable | undefined;
  for (let number = 1; number <= most; number++) {
    if (door.signal?.aborted) {
      miss('too-large', { page: number });
      break;
    }
    const place = { page: number };
    try {
      const page = await pdf.getPage(number);
      const source = await pageSource(
        page,
        door.library,
        (group) => layers?.isVisible(group as never) ?? true,
      );
      const drawn = drawnPage(source);
      const laid = pageBlocks(drawn, place, tables.next, before);
      before = laid.last;
      const text = laid.blocks.map((block) => block.text).join('\n');
      const { blocks, files } = await annotationsOf(page, place, text);
      for (const block of [...laid.blocks, ...blocks]) state.blocks.push(block);
      for (const one of files) hanging.push(one);
      state.pages[number - 1] = { width: drawn.width, height: drawn.height };
      if (drawn.pictures.some(({ x0, x1, y0, y1 }) => x1 - x0 > SMALL && y1 - y0 > SMALL)) {
        const seen = await seenOn(page, drawn, door, tables);
        for (const block of seen ?? []) state.blocks.push(block);
        miss(seen ? 'ocr' : 'picture', place);
      }
      if (drawn.unknown > 3 && drawn.unknown * 20 > drawn.letters) miss('unsupported', place);
      page.cleanup();
    } catch {
      miss('damaged', place);
    }
  }
  if (pdf.numPages > most) miss('too-large', { page: most + 1 });
  const { blocks, files, xfa } = await propertiesOf(pdf);
  for (const one of blocks) state.blocks.push(one);
  for (const one of files) hanging.push(one);
  for (const [id, { name }] of new Map(hanging.map((one) => [one.id, one])))
    state.files.push({ name, bytes: await contentOf(pdf, id) });
  if (xfa) miss('unsupported', { part: 'XFA' });
}

/** Text that OCR sees on a page where the page has no text of its own; `undefined` where there is no OCR, or it fails. */
async function seenOn(
  page: PDFPageProxy,
  drawn: ReadPage,
  door: PdfDoor,
  tables: TableCounter,
): Promise<LaidBlock[] | undefined> {
  const { width, height, texts } = drawn;
  if (!door.ocr || !door.paint || door.signal?.aborted) return undefined;
  try {
    const scale = Math.min(OCR_SCALE, MOST_PIXELS / Math.max(width, height, 1));
    const found = await door.ocr((await door.paint(page, scale, [], 'png')).bytes);
    const seen = seenPage(found, width, height, scale);
    const own = texts.filter(({ hidden, turn }) => !hidden && turn === 0);
    seen.texts = seen.texts.filter((word) => !own.some((text) => isOver(text, word)));
    return pageBlocks(seen, { page: page.pageNumber, by: 'ocr' }, tables.next).blocks;
  } catch {
    return undefined;
  }
}

function isOver(text: DrawnText, word: DrawnText): boolean {
  const middle = ((word.edges[0] ?? 0) + (word.edges.at(-1) ?? 0)) / 2;
  const level = (word.top + word.bottom) / 2;
  return (
    middle >= (text.edges[0] ?? 0) &&
    middle <= (text.edges.at(-1) ?? 0) &&
    level >= text.top &&
    level <= text.bottom
  );
}

async function contentOf(pdf: PDFDocumentProxy, id: string): Promise<Uint8Array | undefined> {
  const content: unknown = await pdf.getAttachmentContent(id).catch(() => undefined);
  if (content instanceof Uint8Array) return content;
  return undefined;
}
