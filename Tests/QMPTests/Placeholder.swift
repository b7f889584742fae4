// Tests of QMP.
