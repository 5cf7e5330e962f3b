/** The profile and its trends are taken along, cited and embedded like any other figure. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';

const profile = 'index.html?page=country&country=NER';

describe('The profile of a country', () => {
  it.each([
    ['as a whole', '[data-figure="profile-NER"]', /Internet use|Individuals using the Internet/],
    ['in one indicator', '[data-indicator="internet-use"]', /2024/],
  ])('is downloaded %s', async (_, place, content) => {
    const page = await openAtlas(profile);
    await page.locator(place).getByRole('button', { name: 'Download' }).click();
    const dialog = page.getByRole('dialog');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /CSV/ }).first().click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('Niger');
    expect(text).toMatch(content);
  });

  it('is cited', async () => {
    const page = await openAtlas(profile);
    await page
      .locator('[data-figure="profile-NER"]')
      .getByRole('button', { name: 'Cite & copy' })
      .click();
    const citation = page.getByRole('dialog').getByRole('textbox').first();
    await expect.poll(() => citation.inputValue()).toContain('Niger: every indicator');
  });

  it.each([
    ['country-profile', 'Niger: every indicator, beside its groups'],
    ['country-trend', 'Individuals using the Internet, Niger'],
  ])('is embedded as %s', async (figure, title) => {
    const page = await openAtlas(`embed.html?figure=${figure}&country=NER`);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.locator('[data-settled]').waitFor({ state: 'attached' });
  });

  it('says so where the address of an embed names no country', async () => {
    const page = await openAtlas('embed.html?figure=country-profile');
    await page.getByRole('link', { name: /atlas/i }).first().waitFor();
    await expect.poll(() => page.locator('[data-figure]').count()).toBe(0);
  });
});
