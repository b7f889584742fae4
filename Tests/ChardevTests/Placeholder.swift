// Tests of Chardev.
