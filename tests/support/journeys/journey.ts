import type { Page } from 'puppeteer-core';
import type { Sought } from '../browser/find.ts';
import type { Surface } from '../browser/surface.ts';

/** One step of a journey: what it took. */
export interface StepTaken {
  name: string;
  /** A click, a key and a line typed in one go are an input each; so is the click that brings a field to be typed in. */
  inputs: number;
  /** Of the walking hands, which neither read nor think. */
  seconds: number;
}

/** Where a step ended: in the browser's own panel, or in a page. */
export type Place = 'panel' | Page;

/** Takes a picture of where a step ended. */
export type Shoot = (step: string, place: Place) => Promise<void>;

/** Somebody on the way from a purpose to its end, whose every input is counted. */
export class Journey {
  readonly steps: StepTaken[] = [];
  private count = 0;

  /** @param shoot nothing where nobody wants pictures */
  constructor(private readonly shoot: Shoot = async () => {}) {}

  get inputs(): number {
    return this.steps.reduce((sum, { inputs }) => sum + inputs, 0);
  }

  /** Goes one step. @returns where it ended, for the picture */
  async step(name: string, walk: () => Promise<Place>): Promise<void> {
    this.count = 0;
    const began = performance.now();
    const place = await walk();
    this.steps.push({ name, inputs: this.count, seconds: (performance.now() - began) / 1000 });
    await this.shoot(name, place);
  }

  /** Anything that is one input: the icon in the toolbar, a press on the page. */
  async input<T>(does: Promise<T>): Promise<T> {
    this.count += 1;
    return does;
  }

  click(surface: Surface, kind: Sought['kind'], name: string): Promise<void> {
    return this.input(surface.click(kind, name));
  }

  /** Clicks into a field and types a line. */
  async fill(surface: Surface, field: string, text: string): Promise<void> {
    await this.input(surface.click('field', field));
    await this.input(surface.type(text));
  }

  /** "open 1, done 1 … 23 inputs in 14.2 s" */
  told(): string {
    const each = this.steps.map(({ name, inputs, seconds }) => `${name} ${inputs} in ${seconds.toFixed(1)} s`);
    const all = this.steps.reduce((sum, { seconds }) => sum + seconds, 0);
    return `${each.join(', ')}; ${this.inputs} inputs in ${all.toFixed(1)} s`;
  }
}
