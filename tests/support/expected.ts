/** Console messages that tests of the built site may meet. */

/** The page starts to load the data of its usual view before it knows what the address asks for. */
export const UNUSED_PRELOAD = /was preloaded using link preload but not used/;
