import { expect, it } from 'vitest';
import { editorAddress, pathInAddress } from './editor-address.ts';

it.each([[[]], [['purpose']], [['themes', 2, 'facts', 0, 'text', 'de']]])('%j is found again', (path) => {
  expect(pathInAddress(editorAddress(path))).toEqual(path);
});

it('finds no field in other addresses', () => {
  expect(pathInAddress('#settings/themes/2')).toEqual([]);
  expect(pathInAddress('#narrative-edit')).toEqual([]);
});
