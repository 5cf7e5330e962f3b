import { describe, expect, it } from 'vitest';
import { broken, placeRows } from '../../../src/scene/roadmap/rows.ts';

const head = (text: string) => ({ text, head: true });
const plain = (text: string) => ({ text, head: false });

describe('rows with their words above them', () => {
  it('break between words at the width there is, and inside one that is wider', () => {
    // As the widest font would set them.
    expect(broken(head('Gender gap, least developed countries'), 148)).toEqual([
      'Gender gap, least',
      'developed countries',
    ]);
    expect(broken(plain('Internationalization'), 60)).toEqual(['Internatio', 'nalization']);
  });

  it('stand one below the other, with their lines, body and gap', () => {
    const rows = [
      { texts: [head('One'), plain('below')], body: 10 },
      { texts: [plain('Two')], body: 0, before: 6 },
    ];
    const { placed, height } = placeRows(rows, 400, { top: 20, gap: 4 });
    // Two lines of 16 from 20 to 52, the body to 62; then 4 + 6 of space, a line from 72 to 88.
    expect(placed.map(({ top, middle, bottom }) => [top, middle, bottom])).toEqual([
      [52, 57, 62],
      [88, 88, 88],
    ]);
    expect(placed[0]?.lines.map(({ y }) => y)).toEqual([28, 44]);
    expect(height).toBe(92);
  });

  it('grow higher as they get narrower', () => {
    const rows = [{ texts: [plain('five words in this sentence')], body: 8 }];
    const heightAt = (width: number) => placeRows(rows, width, { top: 0, gap: 0 }).height;
    expect(heightAt(320)).toBeLessThan(heightAt(100));
  });
});
