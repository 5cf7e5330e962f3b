/** Tests may speak of any indicator, whichever words a page would have waited for. */
import '../../src/messages/other-indicators.ts';
