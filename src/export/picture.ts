/** Pictures of a figure in the browser: as SVG text, and as pixels. */
import { standaloneSvg, type PictureEnvironment } from '../picture/standalone.ts';
import type { ExportSubject } from './subject.ts';

export type PictureRequest = Pick<PictureEnvironment, 'width' | 'bare'> & {
  /** Null lets the picture be as high as what is in it. */
  readonly height: number | null;
};

/** The figure as standalone SVG; Plot is loaded only where a chart is to be drawn. */
export async function pictureSvg(
  { view, picture, link }: ExportSubject,
  { height, ...size }: PictureRequest,
): Promise<string> {
  const plot = view.body.kind === 'chart' ? await import('@observablehq/plot') : null;
  return standaloneSvg(view, {
    ...picture,
    ...size,
    ...(height !== null && { height }),
    ...(plot && { plot, document }),
    link,
  });
}

/** Pixels of a picture, with its size in CSS pixels. */
export interface Pixels {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/** SVG as an address that every browser draws without calling the canvas tainted. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * Draws SVG into a PNG.
 *
 * @param scale - Pixels of the file for one CSS pixel.
 * @throws Error where the browser cannot draw so large a picture.
 */
export async function pixels(svg: string, scale: number): Promise<Pixels> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const { width, height } = image;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser cannot draw a picture of this size.');
  return { blob, width, height };
}
