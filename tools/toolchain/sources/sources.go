// Package sources pins the modules whose sources are copied before a build, so that go.sum vouches for them.
package sources
