import type { Page } from '../../action-reader.ts';
import { hasIcon } from './control.ts';
import { all, attr, shown } from './page-parts.ts';

/** What the page said after an attempt began. */
export interface Said {
  isFailure: boolean;
  /** Where "View post" leads. */
  link: string | null;
}

/**
 * Listens for toasts from now on; those that stand there already do not count.
 * @returns the new one by now, a failure first; null = none
 */
export function newToast({ document, parts, icons }: Page): () => Said | null {
  const toasts = () => [
    ...shown(document, parts.toast),
    ...shown(document, parts.toastTitle).flatMap((title) => all(title.parentElement, parts.alert)),
  ];
  // E says it in its type, S by an icon.
  const isFailure = (toast: Element) => toast.matches(parts.failedToast) || hasIcon(toast, icons.failure);
  const before = toasts();
  return () => {
    const fresh = toasts().filter((toast) => !before.includes(toast));
    const toast = fresh.find(isFailure) ?? fresh[0];
    return toast ? { isFailure: isFailure(toast), link: attr(toast.querySelector(parts.postLink), 'href') } : null;
  };
}
