import type { Attempt, Page, UserEvent } from '../../action-reader.ts';
import { hasIcon } from './control.ts';
import { all, plain } from './page-parts.ts';
import { newToast, type Said } from './toast.ts';

/**
 * Something that is sent out of a sheet. It is done once the sheet is closed and the page has said so; it is off when the
 * user presses Escape or anything else in the sheet before.
 * @param control what was pressed; null = in no sheet
 * @param isOpen whether a sheet of this kind is open
 * @param isProof whether what the page says proves it; null = it has said nothing
 */
export function sentFrom(
  page: Page,
  sheet: Element | null,
  isOpen: () => boolean,
  isProof: (said: Said | null) => boolean,
) {
  const toast = newToast(page);
  const control = sheet && lastButton(sheet, page);
  let isDone = false;
  let isFailed = false;
  let link: string | null = null;
  const stands: Attempt['stands'] = () => {
    const said = toast();
    link ??= said?.link ?? null;
    // Later the toast goes by itself, and another sheet may open.
    isFailed ||= !!said?.isFailure;
    isDone ||= !isOpen() && isProof(said);
    return isDone && !isFailed;
  };
  const isOff = ({ type, path }: UserEvent) =>
    isOpen() && (type === 'Escape' || (!!sheet && path.includes(sheet) && !path.includes(control as Element)));
  return { stands, isOff, link: () => link };
}

/** The button that sends stands last among those with words. */
export const lastButton = (sheet: Element, { icons }: Page): Element | undefined =>
  all(sheet, 'button').findLast((button) => plain(button) && !hasIcon(button, icons.close));
