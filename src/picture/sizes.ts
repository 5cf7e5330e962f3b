/** The sizes in which a picture of a figure is given out. */

export interface PictureSize {
  readonly id: string;
  /** In CSS pixels. */
  readonly width: number;
  /** Null lets the picture be as high as what is in it. */
  readonly height: number | null;
}

export const SIZES = [
  { id: 'fitting', width: 850, height: null },
  { id: '850x600', width: 850, height: 600 },
  { id: '540x540', width: 540, height: 540 },
  { id: '1200x628', width: 1200, height: 628 },
] as const satisfies readonly PictureSize[];
export type SizeId = (typeof SIZES)[number]['id'];

/** Pixels of the file for one CSS pixel. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Sharp on most screens and in print, and still small enough to send. */
export const USUAL_SCALE: Scale = 2;

export const sizeOf = (id: SizeId): PictureSize => SIZES.find((each) => each.id === id) ?? SIZES[0];

/** The part of a file's name that tells its size; empty for the usual one. */
export function sizeSuffix({ id, height }: PictureSize, scale: Scale | null): string {
  const size = height === null ? '' : `-${id}`;
  return scale === null || scale === USUAL_SCALE ? size : `${size}-${scale}x`;
}
