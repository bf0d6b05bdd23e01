import type { KeyInput, Page } from 'puppeteer-core';

/** Mouse and keyboard over one surface; places in CSS pixels of its window. */
export interface Hands {
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Characters, one key after the other. */
  type(text: string): Promise<void>;
  /** One key by name: 'Tab', 'Escape', 'Enter'. */
  press(key: KeyInput): Promise<void>;
}

/** The hands over a page. */
export function pageHands({ mouse, keyboard }: Page): Hands {
  return {
    move: (x, y) => mouse.move(x, y),
    click: (x, y) => mouse.click(x, y),
    type: (text) => keyboard.type(text),
    press: (key) => keyboard.press(key),
  };
}
