import { SIDEBAR_WIDTH } from '../../lib/messages/sidebar-width.ts';

/** What an arrow key moves, in CSS pixels. */
const STEP = 16;

const within = (width: number) => Math.round(Math.min(SIDEBAR_WIDTH.most, Math.max(SIDEBAR_WIDTH.least, width)));

/**
 * The left edge, to be dragged or moved by arrow keys.
 * @param apply shows a width in CSS pixels
 * @param keep told the width at the end of a movement
 */
export function makeGrip(apply: (width: number) => void, keep: (width: number) => void) {
  const grip = document.createElement('div');
  grip.className = 'grip';
  grip.tabIndex = 0;
  grip.role = 'separator';
  grip.ariaOrientation = 'vertical';
  grip.ariaValueMin = String(SIDEBAR_WIDTH.least);
  grip.ariaValueMax = String(SIDEBAR_WIDTH.most);
  let width: number = SIDEBAR_WIDTH.usual;

  const set = (wanted: number) => {
    width = within(wanted);
    grip.ariaValueNow = String(width);
    apply(width);
  };
  grip.onpointerdown = ({ pointerId }) => {
    grip.setPointerCapture(pointerId);
    grip.onpointermove = ({ clientX }) => set(document.documentElement.clientWidth - clientX);
  };
  grip.onlostpointercapture = () => {
    grip.onpointermove = null;
    keep(width);
  };
  grip.onkeydown = ({ key }) => {
    const step = key === 'ArrowLeft' ? STEP : key === 'ArrowRight' ? -STEP : 0;
    if (step === 0) return;
    set(width + step);
    keep(width);
  };
  return { grip, set };
}
