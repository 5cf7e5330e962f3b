/**
 * Colour arithmetic for the tests: contrast as WCAG 2 defines it, difference as CIE 1976 does, and
 * how a colour looks to readers with one of the three kinds of colour blindness.
 */

/** Red, green and blue from 0 to 1, linear in light. */
export type Linear = readonly [number, number, number];

type Matrix = readonly [Linear, Linear, Linear];

/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency" (2009), severity 1.0, for linear light.
 */
export const DEFICIENCIES: Readonly<Record<'protan' | 'deutan' | 'tritan', Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export type Deficiency = keyof typeof DEFICIENCIES;

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** @param hex - "#009edb". */
function linear(hex: string): Linear {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new Error(`${hex} is not a colour of six digits.`);
  const channel = (at: number): number => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Linear, b: Linear): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (matrix: Matrix, colour: Linear): Linear => [
  dot(matrix[0], colour),
  dot(matrix[1], colour),
  dot(matrix[2], colour),
];
const clamped = ([r, g, b]: Linear): Linear => {
  const clamp = (x: number): number => Math.min(1, Math.max(0, x));
  return [clamp(r), clamp(g), clamp(b)];
};

/** The colour as a reader sees it; null for one who sees all three. */
export const seenBy = (hex: string, deficiency: Deficiency | null): Linear =>
  deficiency === null ? linear(hex) : clamped(times(DEFICIENCIES[deficiency], linear(hex)));

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** White of daylight (D65). */
const WHITE: Linear = [0.95047, 1, 1.08883];

const lab = (colour: Linear): Linear => {
  const root = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116;
  const xyz = times(TO_XYZ, colour);
  const [x, y, z] = [root(xyz[0] / WHITE[0]), root(xyz[1] / WHITE[1]), root(xyz[2] / WHITE[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** How far apart two colours are (CIE 1976 ΔE): about 2 can just be told apart side by side. */
export function difference(a: Linear, b: Linear): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const luminance = (colour: Linear): number => dot(TO_XYZ[1], colour);

/** The contrast of two colours as WCAG 2 counts it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [p, q] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(p, q) + 0.05) / (Math.min(p, q) + 0.05);
}
