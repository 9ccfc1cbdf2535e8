package org.qibei.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Runs long work beside the requests, such as reading a document; each job opens its own
 * transactions.
 */
@ApplicationScoped
public class Jobs {
  @Resource ManagedExecutorService executor;

  public void start(Runnable work) {
    executor.execute(work);
  }
}
