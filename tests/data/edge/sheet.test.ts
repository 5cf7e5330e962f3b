import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { columnLetter, readWorkbook, sheetOf } from '../../../data/build/edge/sheet.ts';
import { refusalOf } from '../fixtures.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The smallest workbook there is: one sheet, one row of text, number and blank. */
function tinyWorkbook(): Buffer {
  const files = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="medians" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><dimension ref="A1:C1"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>NA</t></is></c><c r="C1"><v>2.5</v></c></row></sheetData></worksheet>`,
  };
  const entries = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

it('reads the sheets of a workbook as rows of text, numbers and blanks', async () => {
  const workbook = await readWorkbook('book.xlsx', tinyWorkbook());
  expect(sheetOf(workbook, 'medians')).toEqual([['NA', null, 2.5]]);
});

it('refuses a workbook without the sheet it needs', async () => {
  const workbook = await readWorkbook('book.xlsx', tinyWorkbook());
  expect(refusalOf(() => sheetOf(workbook, 'BasketHistory'))).toMatchObject({
    file: 'book.xlsx',
    reason: 'changed layout: no sheet "BasketHistory"',
  });
});

it('names columns as spreadsheets do', () => {
  expect([0, 21, 26, 52].map(columnLetter)).toEqual(['A', 'V', 'AA', 'BA']);
});
