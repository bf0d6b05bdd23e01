/** How a try to reach a packaged file ended, and after how many milliseconds. */
export interface Probe {
  url: string;
  outcome: string;
  milliseconds: number;
}

/** Runs in the page: tries to load each address in every way a page has. */
export async function probe(urls: readonly string[]): Promise<Probe[]> {
  const element = (name: 'img' | 'script' | 'link' | 'iframe', url: string) =>
    new Promise<string>((resolve) => {
      const one = document.createElement(name);
      const done = (outcome: string) => {
        one.remove();
        resolve(`${name} ${outcome}`);
      };
      one.onload = () => done('load');
      one.onerror = () => done('error');
      setTimeout(() => done('silence'), 5_000);
      try {
        if (one instanceof HTMLLinkElement) Object.assign(one, { rel: 'stylesheet', href: url });
        else one.src = url;
      } catch {
        done('refused');
        return;
      }
      document.body.append(one);
    });
  const results: Probe[] = [];
  for (const url of urls) {
    for (const name of ['img', 'link', 'iframe'] as const) {
      const start = performance.now();
      results.push({ url, outcome: await element(name, url), milliseconds: performance.now() - start });
    }
    const start = performance.now();
    const outcome = await fetch(url).then(
      (answer) => `fetch ${answer.status}`,
      (error: unknown) => `fetch ${String(error)}`,
    );
    results.push({ url, outcome, milliseconds: performance.now() - start });
  }
  return results;
}
