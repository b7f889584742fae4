// Tests of Monitor.
