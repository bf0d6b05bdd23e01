// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { keepQuiet } from './quiet-listeners.ts';

/** An element that writes down what is listened to. */
function place() {
  const element = document.createElement('div');
  const heard: string[] = [];
  const listen = element.addEventListener.bind(element);
  element.addEventListener = (
    type: string,
    ...rest: [EventListenerOrEventListenerObject, AddEventListenerOptions?]
  ) => {
    heard.push(type);
    listen(type, ...rest);
  };
  return { element, heard };
}

const STEADY = ['wheel', 'scroll', 'touchmove', 'mousemove', 'pointermove', 'mouseover', 'dragover'];

test('React would listen to the wheel and to every move', () => {
  const { element, heard } = place();
  createRoot(element);
  expect(heard).toEqual(expect.arrayContaining(STEADY));
});

test('it listens to neither in a quiet place, and clicks and keys still work', () => {
  const { element, heard } = place();
  keepQuiet(element);
  const onClick = vi.fn();
  const onKeyDown = vi.fn();
  document.body.append(element);
  render(<button type="button" onClick={onClick} onKeyDown={onKeyDown} />, { container: element });
  expect(heard.filter((type) => STEADY.includes(type))).toEqual([]);
  const button = element.querySelector('button');
  button?.click();
  button?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  expect(onClick).toHaveBeenCalledOnce();
  expect(onKeyDown).toHaveBeenCalledOnce();
});
