package org.fuhe.corpus.run;

/** Works at one document after the other, and comes back from each within the limits. */
interface Worker extends AutoCloseable {
  Attempt work(Item item) throws InterruptedException;

  @Override
  void close();
}
