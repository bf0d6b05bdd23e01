/**
 * Brings a marked place into view, and moves nothing but the panel: `scrollIntoView` would also move the page behind it.
 * @param box the element that holds the marked text
 */
export function showPlace(box: HTMLElement, place: number): void {
  const mark = [...box.querySelectorAll('mark')].find(({ dataset }) => dataset.place === String(place)) ?? box;
  const room = box.closest('.room');
  if (!room) {
    mark.scrollIntoView({ block: 'center' });
    return;
  }
  const { top, height } = mark.getBoundingClientRect();
  const frame = room.getBoundingClientRect();
  room.scrollTop += top - frame.top - (frame.height - height) / 2;
}
