import { describe, expect, it } from 'vitest';
import type { Time } from '../../src/address/view.ts';
import {
  changeSpan,
  firstYear,
  withFirstYear,
  withYear,
  yearCompared,
  yearsToCompare,
} from '../../src/selection/comparison-time.ts';

const latest: Time = { kind: 'latest' };
const year = (each: number): Time => ({ kind: 'year', year: each });
const span = (from: number, to: number): Time => ({ kind: 'span', from, to });

const timeline = { first: 2000, last: 2025, latest: 2024 };
const years = yearsToCompare(timeline, null);

describe('The year compared', () => {
  it('is the latest, the one asked for, or the end of a span, within the years there are', () => {
    expect(yearCompared(latest, years)).toBe(2024);
    expect(yearCompared(year(2019), years)).toBe(2019);
    expect(yearCompared(span(2005, 2019), years)).toBe(2019);
    expect(yearCompared(year(1980), years)).toBe(2000);
    expect(yearCompared(year(2090), years)).toBe(2025);
  });

  it('goes on to the publisher’s last estimate where only that stands for a group', () => {
    const estimates = [2019, 2020, 2026].map((each) => ({
      year: each,
      value: 1,
      status: 'estimate' as const,
    }));
    expect(yearsToCompare(timeline, [[], estimates])).toEqual({
      first: 2000,
      last: 2026,
      latest: 2026,
      drawnFrom: 2019,
    });
    expect(yearsToCompare(timeline, [[], []])).toEqual({ ...timeline, drawnFrom: 2000 });
  });
});

describe('The first year', () => {
  it('of trends is that of the data unless a span names one', () => {
    expect(firstYear(latest, years, 2024)).toBe(2000);
    expect(firstYear(span(2005, 2019), years, 2019)).toBe(2005);
    expect(firstYear(span(1970, 2019), years, 2019)).toBe(2000);
  });

  it('of a change is ten years back, or where the series begins, or that of the span', () => {
    const series = { first: 2018, last: 2025 };
    expect(changeSpan(latest, { first: 2000, last: 2025 }, 2024)).toEqual({
      first: 2014,
      last: 2024,
    });
    expect(changeSpan(latest, series, 2024)).toEqual({ first: 2018, last: 2024 });
    expect(changeSpan(span(2020, 2024), series, 2024)).toEqual({ first: 2020, last: 2024 });
    expect(changeSpan(span(2005, 2024), series, 2024)).toEqual({ first: 2018, last: 2024 });
  });

  it('of a change is none where the series only begins', () => {
    expect(changeSpan(latest, { first: 2025, last: 2025 }, 2025)).toBeNull();
  });
});

describe('Another year', () => {
  it('keeps the first year that still comes before it', () => {
    expect(withYear(span(2005, 2019), 2015)).toEqual(span(2005, 2015));
    expect(withYear(span(2005, 2019), 2005)).toEqual(year(2005));
    expect(withYear(year(2019), 2015)).toEqual(year(2015));
    expect(withYear(span(2005, 2019), null)).toEqual(latest);
  });

  it('as the first makes a span, or undoes it', () => {
    expect(withFirstYear(2019, 2005)).toEqual(span(2005, 2019));
    expect(withFirstYear(2019, null)).toEqual(year(2019));
  });
});
