/**
 * Numbers as the decimals that publishers write. The atlas computes in binary, where 74.3 − 73.1 is
 * 1.2000000000000028; what is shown, compared or called equal is the decimal, 1.2.
 */

/** So far from a decimal of ten places a number is still that decimal: far below any digit published. */
const NOISE = 1e-13;

/**
 * The number without what binary arithmetic left behind its digits. A published value comes back as
 * it is, to its last digit; it is sums, differences and quotients that this mends.
 */
export function withoutNoise(value: number): number {
  const near = Number(value.toFixed(10));
  const within = Math.abs(near - value) <= NOISE * Math.max(1, Math.abs(value));
  return within ? near : value;
}

/**
 * Rounded half away from zero on the decimal digits, as readers do it: 1.005 to two places is 1.01,
 * though the double is a little less. The one rounding of a number is that of its showing.
 */
export function roundedTo(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(Math.abs(withoutNoise(value))).split('e');
  const moved = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  const back = Number(`${moved}e${-places}`);
  return value < 0 && back !== 0 ? -back : back;
}
