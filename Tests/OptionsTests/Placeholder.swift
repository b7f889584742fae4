// Tests of Options.
