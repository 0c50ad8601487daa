/** 照片定位: EXIF or XMP tags of a place (GPSLatitude, GPSLongitude …) that a reader of pictures gives as metadata. `likely`. */

import type { Block } from '../../documents/block.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

/** The whole block when its label is a GPS tag with a value; `[]` otherwise. */
export function readGps(block: Block): Hit[] {
  if (
    block.role !== 'metadata' ||
    !/GPS(?:Latitude|Longitude|Position|Coordinates)/i.test(block.label ?? '') ||
    !/\d/.test(block.text)
  )
    return [];
  return [
    makeHit({
      kind: 'exif-gps',
      start: 0,
      end: block.text.length,
      confidence: 0.95,
      severity: 'likely',
      reasons: why.label,
    }),
  ];
}
