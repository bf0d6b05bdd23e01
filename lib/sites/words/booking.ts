/** Services that hand out appointments. */
const SERVICES =
  /(?:^|\.)(?:calendly\.com|cal\.com|meetergo\.com|tidycal\.com|savvycal\.com|bookings\.cloud\.microsoft)$/;

/** True where a web address leads to a page on which one can book a talk. */
export const isBookingPage = (address: string): boolean => SERVICES.test(new URL(address).hostname);
