import { readShared, writeShared } from '../../lib/platform/shared-storage.ts';
import { create } from './create.ts';

/** Movement in CSS pixels from which on a press is a drag. */
const DRAG = 4;

/**
 * The handle at the edge: opens on click, Enter and Space; hangs where it is dragged to, also by arrow keys.
 * @param approach told when the pointer arrives, a moment before it can click
 */
export function makeHandle(
  toggle: () => void,
  approach: () => void,
): { handle: HTMLButtonElement; refresh: () => Promise<void> } {
  const handle = create('button');
  let top = 0.5;
  let moved = false;
  const hang = (share: number) => {
    top = Math.min(0.9, Math.max(0.1, share));
    handle.style.top = `${top * 100}%`;
  };
  const keep = () => writeShared({ handleTop: top });

  handle.onpointerenter = approach;
  handle.onpointerdown = ({ pointerId, clientY: start }) => {
    moved = false;
    handle.setPointerCapture(pointerId);
    handle.onpointermove = ({ clientY }) => {
      moved ||= Math.abs(clientY - start) > DRAG;
      if (moved) hang(clientY / innerHeight);
    };
  };
  handle.onlostpointercapture = () => {
    handle.onpointermove = null;
    if (moved) keep();
  };
  handle.onkeydown = ({ key }) => {
    if (!/^Arrow[UD]/.test(key)) return;
    hang(top + (key === 'ArrowUp' ? -0.05 : 0.05));
    keep();
  };
  handle.onclick = () => {
    if (!moved) toggle();
    moved = false;
  };
  return {
    handle,
    refresh: async () => {
      const { handle: look, handleTop } = await readShared();
      handle.hidden = look?.shown === false;
      handle.ariaLabel = look?.label ?? '';
      hang(handleTop ?? top);
    },
  };
}
