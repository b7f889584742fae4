// Tests of HMP.
